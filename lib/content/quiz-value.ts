import type { QuantityRecord } from '@/lib/schema/quiz';
import type { Site } from './site';
import { getEntry } from './views';

/** A question's value: its record's, by another one, times a factor. */
export function valueOf(site: Site, quantity: QuantityRecord): number {
  if (!('number' in quantity)) return quantity.value;
  const read = (id: string) => getEntry(site.numbers, id, 'number').value;
  return (read(quantity.number) / (quantity.per === undefined ? 1 : read(quantity.per))) * quantity.times;
}

/** The records that a question's value rests on. */
export function recordsOf(quantity: QuantityRecord): string[] {
  if (!('number' in quantity)) return [];
  return quantity.per === undefined ? [quantity.number] : [quantity.number, quantity.per];
}
