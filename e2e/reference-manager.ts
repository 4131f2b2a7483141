import type { CslName } from '@/lib/citation/csl';

/** What a reference manager reads out of the head of a page. */
export interface SavedItem {
  readonly type: string;
  readonly title: string | undefined;
  readonly creators: readonly CslName[];
  readonly date: string | undefined;
  readonly address: string | undefined;
  readonly site: string | undefined;
}

type Tag = readonly [name: string, value: string];

/**
 * Saves a page in the order of decision that Zotero's translators "Embedded Metadata" and "RDF" document in their source:
 * some Highwire tags force a type; else og:type where it is certain, then DC.type, then what Highwire and og:type merely suggest.
 * Written anew for this test: only the branches that tags of this site can reach.
 */
export function saveLikeZotero(document: Document): SavedItem {
  const tags: Tag[] = [...document.querySelectorAll('meta')].flatMap((meta) => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    return name && meta.content ? [[name, meta.content] as const] : [];
  });
  const all = (name: string) => tags.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  const first = (...names: string[]) => names.flatMap(all)[0];
  const authors = all('citation_author').length > 0 ? all('citation_author') : all('DC.creator');
  return {
    type: decideType(all),
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: authors.map(takeApart),
    date: all('citation_date')[0] ?? first('citation_publication_date', 'article:published_time', 'DC.date', 'citation_online_date'),
    address: first('citation_public_url', 'og:url'),
    // A source in Dublin Core would be taken for the name of the site.
    site: first('DC.source', 'DCTERMS.source', 'og:site_name'),
  };
}

const forced: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};
const certainPreviews: Readonly<Record<string, string>> = { website: 'webpage', book: 'book' };
const coreTypes: Readonly<Record<string, string>> = {
  webpage: 'webpage',
  dataset: 'dataset',
  report: 'report',
  newsitem: 'newspaperArticle',
};

function decideType(all: (name: string) => string[]): string {
  const force = Object.keys(forced).find((name) => all(name).length > 0);
  if (force) return forced[force] as string;
  const preview = all('og:type')[0] ?? '';
  const core = (all('DC.type')[0] ?? all('DCTERMS.type')[0] ?? '').toLowerCase();
  const guess = all('citation_title').length > 0 || preview === 'article' ? 'journalArticle' : 'webpage';
  return certainPreviews[preview] ?? coreTypes[core] ?? guess;
}

/** At the comma, where there is one; else the last word becomes the family name. */
function takeApart(name: string): CslName {
  const space = name.lastIndexOf(' ');
  const [family = '', given = ''] = name.includes(',')
    ? name.replace(/,\s*$/, '').split(/, ?/)
    : [name.slice(space + 1), name.slice(0, Math.max(0, space))];
  return given ? { family, given } : { literal: family };
}
