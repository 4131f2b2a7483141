import type { NumberFrom } from '@/lib/schema/number';
import { type Cell, type DatasetRow, getBasis, getColumn, getValue, SelectionError, selectRows, type Table, type Where } from './table';

export interface ComputedNumber {
  readonly value: number;
  /** Keys of the sources that the rows used name, in the order of the rows. */
  readonly sources: readonly string[];
  /** True when a row used is marked as an estimate. */
  readonly isEstimate: boolean;
  readonly basis: string;
  /** Unit of the column, before the operation. */
  readonly columnUnit: string | undefined;
}

/** Works out a number record's value from its dataset. @throws SelectionError when the selection finds no, or more than, what the operation needs. */
export function computeNumber(from: NumberFrom, table: Table): ComputedNumber {
  const column = getColumn(table, from.column);
  const where = from.where as Where;
  const against = secondSelection(from);
  const main = selectRows(table, where);
  const used = from.op === 'value' || !from.against ? main : { ...main, rows: [...main.rows, ...selectRows(table, against).rows] };
  const value = operate(from, table, where, against) * (from.scale ?? 1);
  return {
    value,
    sources: [
      ...new Set(used.rows.flatMap((row) => (typeof row.source === 'string' ? row.source.split(';').map((key) => key.trim()) : []))),
    ],
    isEstimate: used.rows.some((row) => row.estimated === true),
    basis: getBasis(used, from.column),
    columnUnit: column.unit,
  };
}

/** The second selection (denominator, baseline) in full: `against` laid over `where`. */
export function secondSelection(from: NumberFrom): Where {
  const merged: Record<string, Cell | readonly Cell[]> = { ...(from.where as Where) };
  for (const [key, wanted] of Object.entries(from.against ?? {})) {
    if (wanted === null) delete merged[key];
    else merged[key] = wanted;
  }
  return merged;
}

function operate(from: NumberFrom, table: Table, where: Where, against: Where): number {
  const values = () => numbers(selectRows(table, where), from.column);
  const second = () => sum(numbers(selectRows(table, needAgainst(from, against)), from.column));
  switch (from.op) {
    case 'value':
      return getValue(table, where, from.column);
    case 'sum':
      return sum(values());
    case 'mean':
      return sum(values()) / values().length;
    case 'max':
      return Math.max(...values());
    case 'min':
      return Math.min(...values());
    case 'count':
      return values().length;
    case 'rank': {
      const own = getValue(table, where, from.column);
      return 1 + numbers(selectRows(table, needAgainst(from, against)), from.column).filter((value) => value > own).length;
    }
    case 'share':
      return (sum(values()) / second()) * 100;
    case 'ratio':
      return sum(values()) / second();
    case 'difference':
      return sum(values()) - second();
    case 'change':
      return (sum(values()) / second() - 1) * 100;
  }
}

function needAgainst(from: NumberFrom, against: Where): Where {
  if (from.against) return against;
  throw new SelectionError(`operation "${from.op}" needs "against"`, 'missing-value');
}

function numbers(table: Table, column: string): number[] {
  const found = numericCells(table.rows, column);
  if (found.length === 0)
    throw new SelectionError(`dataset "${table.id}": no number in column "${column}" of the rows chosen`, 'missing-value');
  return found;
}

/** The numbers in a column of some rows; empty cells are left out. */
export function numericCells(rows: readonly DatasetRow[], column: string): number[] {
  return rows.map((row) => row[column]).filter((value): value is number => typeof value === 'number');
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
