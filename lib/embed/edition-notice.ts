import { formatDate } from '@/lib/citation/source-label';

/** What a pinned embed shows, as `/editions/latest.json` calls it. */
export interface PinnedThing {
  readonly list: 'figures' | 'numbers';
  readonly id: string;
  readonly edition: string;
}

const isDay = (text: unknown): text is string => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text);

/**
 * What someone who sees a pinned thing should know of later editions; empty when there is nothing to say.
 * Undefined for anything that is not what `/editions/latest.json` holds: then nothing is known, and nothing is said.
 */
export function tellNotice(latest: unknown, { list, id, edition }: PinnedThing): string | undefined {
  const { date, corrected, [list]: changes } = (latest ?? {}) as Record<string, unknown>;
  if (!isDay(date) || !isRecord(changes) || !isRecord(corrected)) return undefined;
  const noun = list === 'figures' ? 'figure' : 'number';
  const [change, correction] = [own(changes, id), own(corrected, id)];
  if (![change, correction].every((day) => day === undefined || isDay(day))) return undefined;
  const isCorrected = isDay(correction) && correction > edition;
  const said = isCorrected ? [`This ${noun} was corrected on ${formatDate(correction)}.`] : [];
  if (date <= edition) return said.join('');
  if (!isDay(change)) return [...said, `There is a newer edition, of ${formatDate(date)}, without this ${noun}.`].join(' ');
  const fate = change > edition ? `this ${noun} has changed since` : `this ${noun} is the same in it`;
  return [...said, `There is a newer edition, of ${formatDate(date)}; ${fate}.`].join(' ');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const own = (record: Record<string, unknown>, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
