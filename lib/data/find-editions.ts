import type { ColumnMeta } from '@/lib/schema/dataset';
import type { DatasetRow } from './table';

/** Columns that tell editions, series, or the figures of several publishers apart; the most telling first. */
const marks = { edition: 'edition', source_edition: 'edition', series: 'series', data_set: 'publisher', publisher: 'publisher' } as const;

export interface EditionsColumn {
  /** Editions of one thing, series of one measure, or the figures of different publishers. */
  readonly kind: 'edition' | 'series' | 'publisher';
  readonly column: string;
  readonly label: string;
  /** What it says, how many rows, and which years where there is a column of years. */
  readonly values: readonly { readonly value: string; readonly rows: number; readonly years: string }[];
}

/** The column by which a dataset keeps revisions side by side; undefined where it has none. */
export function findEditions(columns: Readonly<Record<string, ColumnMeta>>, rows: readonly DatasetRow[]): EditionsColumn | undefined {
  const column = (Object.keys(marks) as (keyof typeof marks)[]).find((name) => name in columns);
  if (!column) return undefined;
  const groups = new Map<string, DatasetRow[]>();
  for (const row of rows) {
    const value = String(row[column] ?? '');
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  if (groups.size < 2) return undefined;
  return {
    kind: marks[column],
    column,
    label: columns[column]?.label ?? column,
    values: [...groups].map(([value, group]) => ({ value, rows: group.length, years: spanOf(group) })),
  };
}

function spanOf(rows: readonly DatasetRow[]): string {
  const years = rows.map(({ year }) => year).filter((year) => typeof year === 'number');
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
