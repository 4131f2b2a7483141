import type { FigureData, FigureRow, Series } from './figure-data';
import type { FigureMode } from './figure-view';

/** The rows as a view shows them: in `share` each value is a percent of its row's sum (within its panel); the others leave values as they are. */
export function applyMode(data: FigureData, mode: FigureMode): FigureData {
  if (mode !== 'share') return data;
  return {
    ...data,
    series: data.series.map((series) => (isShare(series) ? series : { ...series, unit: '%', basis: `share of ${series.basis}` })),
    rows: data.rows.map((row) => ({
      ...row,
      values: Object.fromEntries(data.series.map((series) => [series.key, getShare(data, row, series)])),
    })),
  };
}

/** Only the isolated series; an empty list means all. */
export function selectSeries(data: FigureData, only: readonly string[]): FigureData {
  const series = data.series.filter((one) => only.includes(one.key));
  return series.length === 0 ? data : { ...data, series };
}

const isShare = (series: Series): boolean => series.unit === '%' && series.basis.startsWith('share of ');

/** Percent of the row's sum; null where the value is missing or the sum is zero. */
function getShare(data: FigureData, row: FigureRow, series: Series): number | null {
  const own = row.values[series.key];
  if (typeof own !== 'number') return null;
  let sum = 0;
  for (const other of data.series) {
    const value = other.panel === series.panel ? row.values[other.key] : null;
    if (typeof value === 'number') sum += value;
  }
  return sum === 0 ? null : (own / sum) * 100;
}
