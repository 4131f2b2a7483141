import { stringify } from 'csv-stringify/sync';
import { getColumnTitle, hasTwinLabels } from './column-title';
import type { FigureData, FigureRow, Series } from './figure-data';
import { getUnitLabel } from './format-value';
import { holdsWithheld, offerRows } from './withheld';

interface Column {
  readonly title: string;
  readonly read: (row: FigureRow) => string | number;
}

/**
 * The drawn rows as tidy CSV: position, its label, a column a series with its unit (two for ranges), flags and notes where there are any.
 * What may not be passed on is left out, and the last column says where.
 */
export function figureCsv(drawn: FigureData): string {
  const data = offerRows(drawn);
  const columns: Column[] = [
    { title: data.x.unit ? `${data.x.label} (${getUnitLabel(data.x.unit)})` : data.x.label, read: (row) => row.at },
  ];
  if (data.rows.some((row) => row.atLabel)) columns.push({ title: 'label', read: (row) => row.atLabel ?? String(row.at) });
  for (const series of data.series) columns.push(...getColumns(data, series));
  if (data.rows.some((row) => row.note)) columns.push({ title: 'note', read: (row) => row.note ?? '' });
  if (holdsWithheld(data)) columns.push({ title: 'withheld', read: (row) => nameWithheld(data, row) });
  return stringify([columns.map((column) => column.title), ...data.rows.map((row) => columns.map((column) => column.read(row)))]);
}

/** Labels of the series whose value a row leaves out. */
function nameWithheld(data: FigureData, row: FigureRow): string {
  const left = data.series.filter(({ key }) => row.withheld?.includes(key));
  return left.map((series) => series.label).join('; ');
}

function getColumns(data: FigureData, series: Series): Column[] {
  const title = getColumnTitle(series, hasTwinLabels(data));
  const columns: Column[] = [];
  if (data.rows.some((row) => Array.isArray(row.values[series.key]))) {
    const end = (row: FigureRow, side: 0 | 1) => {
      const value = row.values[series.key];
      return Array.isArray(value) ? (value[side] as number) : ((value as number | null | undefined) ?? '');
    };
    columns.push({ title: `${title} low`, read: (row) => end(row, 0) }, { title: `${title} high`, read: (row) => end(row, 1) });
  } else {
    columns.push({ title, read: (row) => (row.values[series.key] as number | null | undefined) ?? '' });
  }
  if (data.rows.some((row) => row.flags?.[series.key]))
    columns.push({ title: `${series.label} flag`, read: (row) => row.flags?.[series.key] ?? '' });
  return columns;
}
