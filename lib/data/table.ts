import type { ColumnMeta } from '@/lib/schema/dataset';

export type Cell = string | number | boolean | null;
/** One row of a dataset after its columns were read by type; an empty cell is null, never zero. */
export type DatasetRow = Readonly<Record<string, Cell>>;

/** A dataset, or what a selection left of it. */
export interface Table {
  readonly id: string;
  readonly columns: Readonly<Record<string, ColumnMeta>>;
  readonly basisColumn?: string | undefined;
  readonly rows: readonly DatasetRow[];
}

type Wanted = Cell | readonly Cell[];
export type Where = Readonly<Record<string, Wanted>>;

/** A selection that cannot be made: names the dataset, and what was looked for. */
export class SelectionError extends Error {
  constructor(
    message: string,
    readonly rule: 'unknown-column' | 'empty-selection' | 'ambiguous-selection' | 'mixed-basis' | 'missing-value',
  ) {
    super(message);
    this.name = 'SelectionError';
  }
}

/** "country = China, year = 2025": how a selection reads in a message. */
export function describeWhere(where: Where): string {
  const parts = Object.entries(where).map(([key, wanted]) => `${key} = ${Array.isArray(wanted) ? wanted.join(' or ') : String(wanted)}`);
  return parts.join(', ') || 'all rows';
}

/** Meta of a column. @throws SelectionError naming dataset and known columns. */
export function getColumn(table: Table, name: string): ColumnMeta {
  const column = table.columns[name];
  if (column) return column;
  throw new SelectionError(
    `dataset "${table.id}" has no column "${name}" — it has ${Object.keys(table.columns).join(', ')}`,
    'unknown-column',
  );
}

/** Rows that match every condition. @throws SelectionError when a column is unknown or no row is left. */
export function selectRows(table: Table, where: Where): Table {
  for (const name of Object.keys(where)) getColumn(table, name);
  const rows = table.rows.filter((row) =>
    Object.entries(where).every(([name, wanted]) => (Array.isArray(wanted) ? wanted.includes(row[name] as Cell) : row[name] === wanted)),
  );
  if (rows.length === 0) throw new SelectionError(`dataset "${table.id}": no row with ${describeWhere(where)}`, 'empty-selection');
  return { ...table, rows };
}

/** The one basis of a column over the rows present. @throws SelectionError when the rows mix two. */
export function getBasis(table: Table, column: string): string {
  const meta = getColumn(table, column);
  if (!table.basisColumn) return meta.basis ?? meta.label;
  const found = new Set(table.rows.filter((row) => row[column] !== null).map((row) => String(row[table.basisColumn as string])));
  if (found.size > 1) {
    throw new SelectionError(
      `dataset "${table.id}": column "${column}" mixes bases here (${[...found].join('; ')}) — select one`,
      'mixed-basis',
    );
  }
  return [...found][0] ?? meta.basis ?? meta.label;
}

/** The one numeric value of a selection. @throws SelectionError when none, several, or an empty cell answers. */
export function getValue(table: Table, where: Where, column: string): number {
  getColumn(table, column);
  const { rows } = selectRows(table, where);
  if (rows.length > 1) {
    throw new SelectionError(
      `dataset "${table.id}": ${rows.length} rows with ${describeWhere(where)} — expected one; add a condition`,
      'ambiguous-selection',
    );
  }
  const value = rows[0]?.[column];
  if (typeof value !== 'number') {
    throw new SelectionError(`dataset "${table.id}": no number in column "${column}" for ${describeWhere(where)}`, 'missing-value');
  }
  return value;
}
