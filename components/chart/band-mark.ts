import { markColor } from './color';
import { getFieldValue, type PlotRow, type PlotSeries } from './prepare';

/** True for a series of ranges: over time it is drawn as a band from low to high, behind the lines. */
export function isBand(series: PlotSeries, rows: readonly PlotRow[]): boolean {
  return rows.some((row) => Array.isArray(getFieldValue(row, series)));
}

/** Props of the Recharts area of a band; a row's range is its value. */
export function getBandProps(series: PlotSeries) {
  return {
    dataKey: series.field,
    type: 'linear',
    zIndex: 0,
    fill: markColor(series.color),
    fillOpacity: 0.3,
    stroke: markColor(series.color),
    strokeWidth: 1,
    strokeOpacity: 0.8,
    connectNulls: false,
    dot: false,
    activeDot: false,
    legendType: 'none',
    tooltipType: 'none',
  } as const;
}
