import { type CslItem, indexName, isoDate, nameText } from './csl';

/** A page's tags by name; a list is written as several tags. */
export type MetaTags = Readonly<Record<string, string | string[]>>;

interface Rights {
  readonly publisher: string;
  /** Terms of use of the thing itself: of data those of their producer. */
  readonly license: string;
  /** Addresses, or titles, of the works that it rests on. */
  readonly references?: readonly string[];
}

/**
 * Highwire and Dublin Core tags of a thing that has a citation.
 * Reference managers take the kind from DC.type (no `citation_journal_title`, which would make everything an article in a journal)
 * and the date from `citation_date`, the day of the cited edition; `citation_publication_date` is the first one.
 */
export function citationTags(item: CslItem, { publisher, license, references = [] }: Rights): MetaTags {
  const issued = isoDate(item.issued);
  const published = isoDate(item['original-date']) ?? issued;
  return {
    citation_title: item.title,
    citation_author: item.author.map(indexName),
    ...(published ? { citation_publication_date: slashed(published) } : {}),
    ...(issued ? { citation_online_date: slashed(issued), citation_date: slashed(issued) } : {}),
    citation_public_url: item.URL,
    citation_publisher: publisher,
    citation_language: 'en',
    ...coreTags({ type: item.type, title: item.title, publisher, license }),
    'DC.creator': item.author.map(nameText),
    'DC.identifier': item.URL,
    ...(issued ? { 'DC.date': issued } : {}),
    ...(published ? { 'DCTERMS.issued': published } : {}),
    ...(issued && issued !== published ? { 'DCTERMS.modified': issued } : {}),
    // Not DC.source: reference managers read that as the title of the site.
    ...(references.length > 0 ? { 'DCTERMS.references': [...references] } : {}),
  };
}

/** Dublin Core tags of any page. */
export function coreTags({ type, title, publisher, license }: { type: CslItem['type']; title: string } & Rights): MetaTags {
  return { 'DC.type': type, 'DC.title': title, 'DC.publisher': publisher, 'DC.rights': license, 'DC.language': 'en' };
}

/** "2026-05-27" → "2026/05/27", as Highwire tags have it. */
const slashed = (day: string): string => day.replaceAll('-', '/');
