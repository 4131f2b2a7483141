import type { ColumnMeta } from '@/lib/schema/dataset';
import type { Cell } from './table';

/** What decides how the cells of a column read. */
export type CellColumn = Pick<ColumnMeta, 'type' | 'unit'> & { readonly name: string };

/** A cell as a table of rows shows it: every digit that the file has, thousands apart; years are names and stay as they are. */
export function writeCell(cell: Cell | undefined, { name, unit }: CellColumn): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'number' || name === 'year' || unit === 'year') return String(cell);
  const [whole = '', decimals] = String(Math.abs(cell)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${cell < 0 ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
}

/** Letters from which on a cell may break into lines. */
const longText = 30;

/** True for a cell that wants room to break: a short one stays on its line. */
export const isLongCell = (text: string): boolean => text.length > longText;
