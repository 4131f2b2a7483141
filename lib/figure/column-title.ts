import type { FigureData, Series } from './figure-data';
import { getUnitLabel } from './format-value';

/** "China (t REO)": how a column is headed, in the table and in the download; `twins` tells equal names of two panels apart. */
export function getColumnTitle(series: Series, twins: boolean): string {
  const unit = getUnitLabel(series.unit);
  const name = series.panel && twins ? `${series.panel}: ${series.label}` : series.label;
  return unit ? `${name} (${unit})` : name;
}

/** True where two columns have one name, as the same country in two panels. */
export function hasTwinLabels(data: FigureData): boolean {
  return new Set(data.series.map((series) => series.label)).size < data.series.length;
}
