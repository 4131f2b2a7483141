import type { Cell, DatasetRow } from './table';
import { type CellColumn, writeCell } from './write-cell';

/** Rows that a page holds before anybody asks for more. */
export const firstRows = 100;

/** Which rows are wanted, and in which order. */
export interface RowView {
  /** Words; a row is shown when each of them stands in one of its cells. */
  readonly find: string;
  /** Column to sort by; empty keeps the order of the file. */
  readonly by: string;
  readonly isDown: boolean;
}

export const fileOrder: RowView = { find: '', by: '', isDown: false };

/** The rows that match, in the order wanted. Empty cells come last in both directions. */
export function viewRows(rows: readonly DatasetRow[], columns: readonly CellColumn[], { find, by, isDown }: RowView): DatasetRow[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const text = columns.map((column) => `${writeCell(row[column.name], column)}\t${row[column.name] ?? ''}`.toLowerCase());
    return words.every((word) => text.some((cell) => cell.includes(word)));
  });
  if (!columns.some(({ name }) => name === by)) return found;
  const sign = isDown ? -1 : 1;
  return found.sort((a, b) => compareCells(a[by] ?? null, b[by] ?? null, sign));
}

function compareCells(a: Cell, b: Cell, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), 'en', { numeric: true });
}

/** "All 430 rows", "The first 100 of 430 rows", "12 of 430 rows match": what stands in the table. */
export function tellRows(shown: number, matching: number, all: number): string {
  const write = (count: number) => writeCell(count, { name: '', type: 'integer' });
  const rows = all === 1 ? 'row' : 'rows';
  const first = matching > shown ? `; the first ${write(shown)} stand here` : '';
  if (matching < all) return `${write(matching)} of ${write(all)} ${rows} ${matching === 1 ? 'matches' : 'match'}${first}`;
  return first ? `The first ${write(shown)} of ${write(all)} rows` : `All ${write(all)} ${rows}`;
}

/** `?find=china&sort=-year` as a view; nonsense is ignored. */
export function parseRowView(search: string): RowView {
  const params = new URLSearchParams(search);
  const sort = params.get('sort') ?? '';
  return { find: (params.get('find') ?? '').slice(0, 100), by: sort.replace(/^-/, ''), isDown: sort.startsWith('-') };
}

/** The same as a query, empty for the order of the file. */
export function writeRowView({ find, by, isDown }: RowView): string {
  const params = new URLSearchParams();
  if (find) params.set('find', find);
  if (by) params.set('sort', `${isDown ? '-' : ''}${by}`);
  const text = params.toString();
  return text ? `?${text}` : '';
}
