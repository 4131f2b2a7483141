import type { FigureData, FigureRow, Series } from '@/lib/figure/figure-data';
import { doubtfulFlags } from '@/lib/figure/flags';
import { applyMode, selectSeries } from '@/lib/figure/modes';
import type { ChartProps } from './chart-props';

type Value = FigureRow['values'][string];

/** A series with the field under which its values stand in the drawn rows; keys of authors may hold dots, fields do not. */
export interface PlotSeries extends Series {
  readonly field: string;
}

/** A row as Recharts reads it: its index in the table, its place on the axis, the row itself and one field a series. */
export interface PlotRow {
  readonly index: number;
  readonly x: number;
  readonly row: FigureRow;
  readonly [field: string]: unknown;
}

export interface Prepared {
  readonly data: FigureData;
  readonly series: readonly PlotSeries[];
  readonly rows: readonly PlotRow[];
}

/** The rows in the shape of the chosen view. On a log axis, what is not positive cannot stand and becomes a gap. */
export function prepare({ data, mode, only }: ChartProps): Prepared {
  const shown = selectSeries(applyMode(data, mode), only);
  const series = shown.series.map((one, index) => ({ ...one, field: `s${index}` }));
  const isLog = mode === 'log';
  const rows = shown.rows.map((row, index) => {
    const fields = Object.fromEntries(series.map((one) => [one.field, read(row.values[one.key], isLog)]));
    return { index, x: getPosition(shown, row, index), row, ...fields };
  });
  return { data: shown, series, rows };
}

/** Place of a row on the axis: its number, or its ordinal among categories. */
function getPosition(data: FigureData, row: FigureRow, index: number): number {
  return data.x.kind !== 'category' && typeof row.at === 'number' ? row.at : index;
}

function read(value: Value | undefined, isLog: boolean): Value {
  if (value === undefined || value === null) return null;
  const lowest = typeof value === 'number' ? value : value[0];
  return isLog && lowest <= 0 ? null : value;
}

/** The value of a series in a drawn row: a number, a range or null. */
export function getFieldValue(row: PlotRow, series: PlotSeries): Value {
  return row[series.field] as Value;
}

/** A single number, or null where there is none (or a range). */
export function getFieldNumber(row: PlotRow, series: PlotSeries): number | null {
  const value = row[series.field];
  return typeof value === 'number' ? value : null;
}

/** A single number, or the middle of a range: where the name of a line or band belongs. */
export function getFieldMiddle(row: PlotRow, series: PlotSeries): number | null {
  const value = getFieldValue(row, series);
  return value === null || typeof value === 'number' ? value : (value[0] + value[1]) / 2;
}

/** True for estimates, preliminary and projected values. */
export function isDoubtful(row: FigureRow, key: string): boolean {
  const flag = row.flags?.[key];
  return flag !== undefined && doubtfulFlags.includes(flag);
}

/** How the row's place reads. */
export function getRowLabel(row: FigureRow): string {
  return row.atLabel ?? String(row.at);
}

/** All numbers that must fit on the value axis. */
export function listValues(rows: readonly PlotRow[], series: readonly PlotSeries[]): number[] {
  return rows.flatMap((row) => series.flatMap((one) => getFieldValue(row, one) ?? []));
}
