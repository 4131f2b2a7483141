import type { Source } from '@/lib/schema/source';
import { type CslName, nameText } from './csl';

/** Works whose data are their authors' own; of all others the body that answers for the work is the producer. */
const scholarly = new Set(['article-journal', 'paper-conference', 'chapter', 'book', 'thesis', 'patent']);

/**
 * Who made the data: the producers of the documents that were read themselves or in a copy.
 * Reports of others' data count only where nothing else was read; then they are what stands behind the number.
 * The order of the sources is kept, each name comes once.
 */
export function creditProducers(sources: readonly Source[]): CslName[] {
  const own = sources.filter(({ standing }) => standing !== 'secondary');
  const names = (own.length > 0 ? own : sources).flatMap(namesOf);
  return names.filter((name, index) => names.findIndex((other) => nameText(other) === nameText(name)) === index);
}

function namesOf({ type, author = [], publisher, title }: Source): readonly CslName[] {
  if (author.length > 0 && (scholarly.has(type) || publisher === undefined)) return author;
  return [{ literal: publisher ?? title }];
}
