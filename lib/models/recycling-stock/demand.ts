import { baseYear, firstYear, history, lastYear, outlook, outlookYears, type Use } from './inputs';

/** The years of a run, first to last. */
export const modelYears: readonly number[] = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** How demand moves where the outlook does not say. */
export interface Course {
  /** Part of the outlook's growth after the base year that comes true: 1 is the outlook, 0 a standstill. */
  readonly growth: number;
  /** Growth a year before 2015, as a part of one. */
  readonly past: number;
}

/** Demand of one use in every year of the model, kt of contained elements. */
export function projectDemand(use: Use, { growth, past }: Course): number[] {
  const base = outlook[use][0] as number;
  const early = base / getHistoricGrowth(use) ** (baseYear - history.from);
  return modelYears.map((year) => {
    if (year >= baseYear) return base + growth * (readOutlook(use, year) - base);
    if (year >= history.from) return base / getHistoricGrowth(use) ** (baseYear - year);
    return early / (1 + past) ** (history.from - year);
  });
}

/** Factor a year between 2015 and 2023, from the change of the total and of the share of cars and wind, which grow alike here. */
export function getHistoricGrowth(use: Use): number {
  const { factor, from, to, cleanShareFrom, cleanShareTo } = history;
  const change = use === 'other' ? (factor * (1 - cleanShareTo)) / (1 - cleanShareFrom) : (factor * cleanShareTo) / cleanShareFrom;
  return change ** (1 / (to - from));
}

/** The outlook in a year, on the straight line between two of its points. */
function readOutlook(use: Use, year: number): number {
  const points = outlook[use];
  const after = Math.max(
    1,
    outlookYears.findIndex((point) => point >= year),
  );
  const [left, right] = [outlookYears[after - 1] as number, outlookYears[after] as number];
  const [from, to] = [points[after - 1] as number, points[after] as number];
  return from + ((to - from) * (year - left)) / (right - left);
}
