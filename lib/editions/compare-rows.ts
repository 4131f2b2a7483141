import { parse } from 'csv-parse/sync';
import { percentChange } from './percent';

/** Cells of a row by column. */
export type Row = Readonly<Record<string, string>>;

export interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
  /** Where both are numbers and the first is not zero. */
  readonly percent?: number;
}

export type RowChange =
  | { readonly kind: 'added'; readonly name: string; readonly to: Row }
  | { readonly kind: 'removed'; readonly name: string; readonly from: Row }
  | { readonly kind: 'changed'; readonly name: string; readonly from: Row; readonly to: Row; readonly cells: readonly CellChange[] };

export interface RowDiff {
  readonly addedColumns: readonly string[];
  readonly removedColumns: readonly string[];
  /** In the order of the new rows; removed ones last. */
  readonly rows: readonly RowChange[];
  /** Rows of the former and of the new table. */
  readonly counts: readonly [number, number];
}

/** More unmatched rows than this are not compared with each other: a table made anew has no "former wording" of a row. */
const limit = 500;

/** What changed from one table to the next. Rows are recognized by their words and times; where those changed, by their other cells. */
export function compareRows(before: string, after: string): RowDiff {
  const [old, now] = [readTable(before), readTable(after)];
  const columns = now.columns.filter((column) => old.columns.includes(column));
  const signature = (row: Row, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]));
  const gone = [...old.rows];
  const came = new Set(now.rows);
  const former = new Map<Row, Row>();
  const match = (names: readonly string[]) => {
    const byName = new Map<string, Row[]>();
    for (const row of gone) byName.set(signature(row, names), [...(byName.get(signature(row, names)) ?? []), row]);
    for (const row of [...came]) {
      const found = byName.get(signature(row, names))?.shift();
      if (!found) continue;
      gone.splice(gone.indexOf(found), 1);
      came.delete(row);
      former.set(row, found);
    }
  };
  match(columns);
  const keys = findKeys(columns, [...old.rows, ...now.rows]);
  if (keys.length > 0) match(keys);
  if (gone.length <= limit && came.size <= limit) matchAlike(gone, came, former, columns);
  const name = (row: Row) =>
    (keys.length > 0 ? keys : columns.slice(0, 1))
      .map((key) => row[key])
      .filter(Boolean)
      .join(' · ');
  const changes = now.rows.flatMap((to): RowChange[] => {
    const from = former.get(to);
    if (!from) return [{ kind: 'added', name: name(to), to }];
    const cells = columns.flatMap((column) => compareCell(column, from, to));
    return cells.length > 0 ? [{ kind: 'changed', name: name(to), from, to, cells }] : [];
  });
  return {
    addedColumns: now.columns.filter((column) => !old.columns.includes(column)),
    removedColumns: old.columns.filter((column) => !now.columns.includes(column)),
    rows: [...changes, ...gone.map((from) => ({ kind: 'removed' as const, name: name(from), from }))],
    counts: [old.rows.length, now.rows.length],
  };
}

function readTable(csv: string): { columns: string[]; rows: Row[] } {
  const [columns = [], ...body] = parse(csv, { relax_column_count: true }) as string[][];
  return { columns, rows: body.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))) };
}

const time = /^(year|month|quarter|date|day|period)$/i;
/** Columns that comment on a row instead of naming it. */
const remark = /(^|[_ ])(note|notes|source|locator|flag|description|comment|url|evidence)$/i;

/** Columns that say which row it is: words and times, not values. */
function findKeys(columns: readonly string[], rows: readonly Row[]): string[] {
  const isValue = (text = '') => text === '' || text === 'true' || text === 'false' || Number.isFinite(Number(text));
  const isNumeric = (column: string) => rows.every((row) => isValue(row[column]));
  return columns.filter((column, index) => !remark.test(column) && (index === 0 || time.test(column) || !isNumeric(column)));
}

/** Pairs rows whose name changed: those that share most of their cells. */
function matchAlike(gone: Row[], came: Set<Row>, former: Map<Row, Row>, columns: readonly string[]): void {
  const shared = (a: Row, b: Row) => columns.filter((column) => a[column] === b[column] && a[column] !== '').length / columns.length;
  for (const row of [...came]) {
    const best = gone.map((candidate) => ({ candidate, score: shared(candidate, row) })).sort((a, b) => b.score - a.score)[0];
    if (!best || best.score < 0.6) continue;
    gone.splice(gone.indexOf(best.candidate), 1);
    came.delete(row);
    former.set(row, best.candidate);
  }
}

function compareCell(column: string, before: Row, after: Row): CellChange[] {
  const [from = '', to = ''] = [before[column], after[column]];
  if (from === to) return [];
  const percent = from && to ? percentChange(Number(from), Number(to)) : undefined;
  return [{ column, from, to, ...(percent === undefined ? {} : { percent }) }];
}
