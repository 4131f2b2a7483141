import { getColumnTitle, hasTwinLabels } from '@/lib/figure/column-title';
import type { FigureData, FigureRow } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';
import { flagWords } from '@/lib/figure/flags';
import { formatCell, getUnitLabel } from '@/lib/figure/format-value';
import { applyMode } from '@/lib/figure/modes';
import { offerRows } from '@/lib/figure/withheld';

/** A few rows of a figure as words. */
export interface PasteTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which rows these are, where not all. */
  readonly says: string;
}

/** As many rows as a paragraph is high. */
const most = 6;

/** Rows for systems that take no frame: all of a short table, the ends of a time line, the top of a list. Only what may be passed on. */
export function pickRows(data: FigureData, mode: FigureMode): PasteTable {
  const shown = offerRows(applyMode(data, mode));
  const { rows, says } = pick(shown);
  const twins = hasTwinLabels(shown);
  const unit = shown.x.unit ? getUnitLabel(shown.x.unit) : '';
  return {
    head: [unit ? `${shown.x.label} (${unit})` : shown.x.label, ...shown.series.map((series) => getColumnTitle(series, twins))],
    rows: rows.map((row) => [String(row.atLabel ?? row.at), ...shown.series.map(({ key }) => writeCell(row, key))]),
    says,
  };
}

function pick({ x, rows }: FigureData): { rows: readonly FigureRow[]; says: string } {
  if (rows.length <= most) return { rows, says: '' };
  if (x.kind === 'category') return { rows: rows.slice(0, most), says: `The first ${most} of ${rows.length} rows.` };
  return { rows: [rows[0] as FigureRow, rows.at(-1) as FigureRow], says: `The first and the last of ${rows.length} rows.` };
}

function writeCell({ values, flags }: FigureRow, key: string): string {
  const flag = flags?.[key];
  const text = formatCell(values[key]);
  if (text === null) return flag ? flagWords[flag] : '–';
  return flag ? `${text} (${flagWords[flag]})` : text;
}
