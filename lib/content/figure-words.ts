import { inlineText } from '@/lib/inline/inline';
import type { Source } from '@/lib/schema/source';
import type { Site } from './site';
import { getEntry } from './views';

/** Words of a figure as plain text: title, subtitle, and who stands behind data and chart. @throws for a figure that cannot be read. */
export function figureWords(site: Site, id: string): { title: string; subtitle: string; credit: string } {
  const { meta, placeOf } = getEntry(site.figures, id, 'figure');
  const plain = (field: 'title' | 'subtitle') => inlineText(site.inline(meta[field], placeOf(field)));
  const producers = [
    ...new Set(meta.sources.map((key) => site.sources.get(key)).map((source) => (source ? getProducer(source) : ''))),
  ].filter(Boolean);
  const credit = `Source: ${producers.join('; ')}. Chart: ${site.info.name}, ${site.info.license.name}`;
  return { title: plain('title'), subtitle: plain('subtitle'), credit };
}

/** Who answers for a source: its publisher, else its first author. */
function getProducer(source: Source): string {
  const [author] = source.author ?? [];
  return source.publisher ?? (author ? ('literal' in author ? author.literal : author.family) : source.title);
}
