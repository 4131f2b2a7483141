/** What goes along with quoted words. */
export interface QuoteFacts {
  readonly words: string;
  readonly title: string;
  /** Title of the section; empty before the first. */
  readonly section: string;
  readonly site: string;
  /** "22 June 2026": the day to which the facts were checked; empty where there is none. */
  readonly factsCheckedTo: string;
  readonly license: string;
  readonly address: string;
}

/** Quoted words with their place, day, terms and address, ready for a notebook or a mail. */
export function writeQuote({ words, title, section, site, factsCheckedTo, license, address }: QuoteFacts): string {
  const place = section && section !== title ? `“${section}”, in “${title}”` : `“${title}”`;
  const facts = [site, factsCheckedTo && `facts checked to ${factsCheckedTo}`, license].filter(Boolean).join(', ');
  return `${inQuotes(words)}\n${place}. ${facts}.\n${address}`;
}

/** Words in quotation marks; those inside them become single. */
function inQuotes(words: string): string {
  const inner = words.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inner}”`;
}
