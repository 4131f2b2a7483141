import { sourceProducer, sourceUrl } from '@/lib/citation/source-label';
import { findOtherEditions, type OtherEdition } from '@/lib/data/other-editions';
import { inlineText } from '@/lib/inline/inline';
import type { Source } from '@/lib/schema/source';
import type { BoundClaim, BoundNumber } from './bind';
import type { Site } from './site';

/** What a number's card shows, in the text and on the number's own page. */
export function viewNumberCard(site: Site, { id, text, label, locator, as_of: asOf, basis, evidence, note, sources }: BoundNumber) {
  return {
    id,
    text,
    label,
    locator,
    asOf,
    basis,
    evidence,
    sources: viewCardSources(site, sources),
    note: note && inlineText(note),
  };
}

function viewCardSources(site: Site, keys: readonly string[]) {
  return keys.flatMap((key) => {
    const source = site.sources.get(key);
    return source
      ? [
          {
            key,
            title: source.title,
            producer: sourceProducer(source),
            url: sourceUrl(source),
            accessed: source.accessed,
            archive: source.archive,
          },
        ]
      : [];
  });
}

/** The works behind a number: the producer's first, then the second, independent ones. */
export function numberSources(site: Site, { sources, second_source: second }: BoundNumber): { own: Source[]; second: Source[] } {
  const find = (keys: readonly string[]) => keys.flatMap((key) => site.sources.get(key.trim()) ?? []);
  return { own: find(sources), second: find(second?.split(';') ?? []) };
}

/** Claims that rest on a number. */
export function claimsOn(site: Site, id: string): BoundClaim[] {
  return [...site.claims.values()].filter(({ assert }) =>
    assert.some(({ number, per, minus, than }) => number === id || per === id || minus === id || than === id),
  );
}

/** What other editions of the same producer print for the same thing, oldest first. */
export function listOtherEditions(site: Site, number: BoundNumber): OtherEdition[] {
  const dataset = number.from && site.datasets.get(number.from.dataset);
  if (!number.from || !dataset) return [];
  const producers = (keys: readonly string[]) => new Set(keys.flatMap((key) => site.sources.get(key) ?? []).map(sourceProducer));
  const own = producers(number.sources);
  return findOtherEditions(number.from, dataset.table)
    .filter(({ sources }) => [...producers(sources)].some((producer) => own.has(producer)))
    .sort((a, b) => issued(site, a).localeCompare(issued(site, b)));
}

const issued = (site: Site, { sources, edition }: OtherEdition): string => site.sources.get(sources[0] ?? '')?.issued ?? edition;

/** Numbers by topic, the file that they are recorded in, in the order of the files and of their records. */
export function listNumberTopics(site: Site): { id: string; title: string; numbers: BoundNumber[] }[] {
  const topics = new Map<string, BoundNumber[]>();
  for (const number of site.numbers.values()) topics.set(topicOf(number), [...(topics.get(topicOf(number)) ?? []), number]);
  const order = site.articles.map(({ slug }) => slug);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...topics].map(([id, numbers]) => ({ id, title: topicTitle(site, id), numbers })).sort((a, b) => rank(a.id) - rank(b.id));
}

/** Name of the file that a number is recorded in. */
export function topicOf({ place }: BoundNumber): string {
  return place.file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** The short name of the article or lesson of that name, else the file's own words. */
export function topicTitle(site: Site, topic: string): string {
  const document = [...site.articles, ...site.lessons].find(({ slug }) => slug === topic);
  const words = topic.replaceAll('-', ' ');
  return document?.meta.short ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
