import type { FigureData, Flag } from './figure-data';

/** What the flags of a value mean, in the words of table, tooltip and key. */
export const flagWords: Readonly<Record<Flag, string>> = {
  e: 'estimate',
  W: 'withheld',
  p: 'preliminary or projected',
  r: 'revised',
  d: 'derived here',
};

/** Flags that make a mark hollow or hatched: the value is not a count. */
export const doubtfulFlags: readonly Flag[] = ['e', 'p'];

/** Flags that occur, in a fixed order. */
export function listFlags(data: FigureData): Flag[] {
  const present = new Set(data.rows.flatMap((row) => data.series.map((series) => row.flags?.[series.key])));
  return (Object.keys(flagWords) as Flag[]).filter((flag) => present.has(flag));
}
