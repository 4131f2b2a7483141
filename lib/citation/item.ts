import type { SiteInfo } from '@/lib/schema/site';
import type { Citable } from './citable';
import { cslDate, type CslItem } from './csl';
import { creditProducers } from './producers';
import { formatDate, sourceShort } from './source-label';

/** Sources that a note names; the page lists them all. */
const namedSources = 8;

/**
 * The one record of a thing, from which all styles and files are made.
 * Data are their producers' work: for figures, numbers and datasets the producers are the authors, and what we did with the data
 * stands in the genre ("Data set …, processed by Seventeen"), which every style prints after the title or at the end.
 */
export function makeItem(citable: Citable, info: SiteInfo, address: (path: string) => string): CslItem {
  const { kind, id, title, path, abstract, published, updated, edition, credit, sources } = citable;
  const issued = updated ?? published;
  const producers = credit === 'producers' ? creditProducers(sources) : [];
  const isData = kind === 'dataset';
  // Where site and publisher have one name, styles would print it twice; a data set has no site around it, only a publisher.
  const publisher = isData || info.publisher !== info.name ? { publisher: info.publisher } : {};
  const note = writeNote(citable, info, producers.length > 0);
  return {
    id: `${slugOf(info.name)}-${kind}-${id}`,
    type: isData ? 'dataset' : 'webpage',
    title,
    author: producers.length > 0 ? producers : [{ literal: info.author }],
    ...(isData ? {} : { 'container-title': info.name }),
    ...publisher,
    ...optional('genre', writeGenre(citable, info, producers.length > 0)),
    ...optional('issued', cslDate(issued)),
    ...optional('original-date', published === issued ? undefined : cslDate(published)),
    ...optional('accessed', issued === undefined ? undefined : cslDate(edition)),
    ...optional('version', issued),
    URL: address(path),
    ...optional('abstract', abstract),
    ...optional('note', note || undefined),
    language: 'en-US',
  };
}

const genres = {
  article: undefined,
  section: 'Section',
  lesson: 'Lesson',
  figure: 'Figure',
  instrument: 'Interactive model',
  number: 'Data point',
  dataset: 'Data set',
} as const;

function writeGenre({ kind, partOf, asOf, isComputed }: Citable, { name }: SiteInfo, hasProducers: boolean): string | undefined {
  const what = genres[kind];
  if (kind === 'section') return `${what} of “${partOf}”`;
  if (!hasProducers) return what;
  if (kind === 'figure') return `${what}, data processed by ${name}`;
  return `${what}${asOf ? ` as of ${formatDate(asOf)}` : ''}, ${isComputed ? 'computed' : 'processed'} by ${name}`;
}

function writeNote(
  { value, asOf, isComputed, sources, edition, published, corrections }: Citable,
  { name }: SiteInfo,
  hasProducers: boolean,
): string {
  const shorts = [...new Set(sources.map(sourceShort))];
  const named = shorts.slice(0, namedSources);
  const more = shorts.length - named.length;
  return [
    ...(value ? [`Value: ${value}${asOf ? `, as of ${formatDate(asOf)}` : ''}.`] : []),
    ...(named.length > 0 ? [`Sources: ${named.join('; ')}${more > 0 ? `; ${more} more at the address` : ''}.`] : []),
    ...(hasProducers ? [`${isComputed ? 'Computed' : 'Processed'} by ${name}.`] : []),
    ...(edition && published ? [`Edition of ${formatDate(edition)}.`] : []),
    ...corrections.map(({ date, text }) => `Corrected ${formatDate(date)}: ${text}`),
  ].join(' ');
}

const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
