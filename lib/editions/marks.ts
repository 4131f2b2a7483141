// Stored texts keep which number stands where: "China mined [[ore-2025|300,000 tonnes]] of ore."

const mark = /\[\[([a-z0-9-]+)\|([^\]]*)\]\]/g;

/** A bound number inside a stored text. */
export const markNumber = (id: string, text: string): string => `[[${id}|${text}]]`;

/** The text as readers see it. */
export const stripMarks = (text: string): string => text.replace(mark, '$2');

export interface Sentence {
  readonly text: string;
  /** Ids of the numbers in it. */
  readonly numbers: readonly string[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** What ends with a point without ending a sentence: initials, "U.S.", "p.". */
const abbreviation = /(?:\b\p{Lu}\.|\b(?:pp?|No|St|Mr|Mrs|Ms|Dr|vs|al|Inc|Co|Corp|Ltd)\.)\s*$/u;

/** Takes a stored text apart into its sentences. */
export function splitSentences(marked: string): Sentence[] {
  const spans: { id: string; at: number }[] = [];
  let plain = '';
  let read = 0;
  for (const match of marked.matchAll(mark)) {
    plain += marked.slice(read, match.index);
    spans.push({ id: match[1] as string, at: plain.length });
    plain += match[2];
    read = match.index + match[0].length;
  }
  plain += marked.slice(read);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(plain)) {
    const end = index + segment.length;
    if (end < plain.length && abbreviation.test(segment)) continue;
    const text = plain.slice(start, end).trim();
    const [from, to] = [start, end];
    if (text) sentences.push({ text, numbers: spans.filter(({ at }) => at >= from && at < to).map(({ id }) => id) });
    start = end;
  }
  return sentences;
}
