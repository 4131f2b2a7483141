import type { NumberFrom } from '@/lib/schema/number';
import { computeNumber, secondSelection } from './compute-number';
import { type Cell, SelectionError, selectRows, type Table, type Where } from './table';

/** The same quantity as another edition of the dataset's producers gives it. */
export interface OtherEdition {
  /** The cell that names the edition. */
  readonly edition: string;
  readonly value: number;
  /** Keys of the sources of its rows. */
  readonly sources: readonly string[];
  readonly isEstimate: boolean;
}

/** Columns in which a row says which edition, series or document it comes from. */
const editionColumns = ['edition', 'source_edition', 'series', 'source'] as const;
/** Columns that say what time a row speaks of: another edition must speak of the same. */
const timeColumns = ['year', 'period', 'quarter', 'date', 'as_of', 'span', 'window'] as const;

/** Works the number out again from every other edition that its dataset holds for the same thing, time and basis. */
export function findOtherEditions(from: NumberFrom, table: Table): OtherEdition[] {
  const column = editionColumns.find((name) => isEdition(from.where[name]));
  if (!column) return [];
  const editions = new Set(
    table.rows.map((row) => row[column]).filter((cell) => isEdition(cell) && cell !== from.where[column]),
  ) as Set<string>;
  // A number that pins both an edition and its source would find no row of another edition.
  const free = (where: NumberFrom['where']) =>
    Object.fromEntries(Object.entries(where).filter(([name]) => name !== 'source' || column === 'source'));
  const base: NumberFrom = { ...from, where: free(from.where) as NumberFrom['where'] };
  return [...editions].flatMap((edition) => {
    const other = at(base, column, edition);
    try {
      const own = computeNumber(from, table);
      const { value, sources, isEstimate, basis } = computeNumber(other, table);
      if (basis !== own.basis || times(from, table) !== times(other, table)) return [];
      return [{ edition, value, sources, isEstimate }];
    } catch (error) {
      if (error instanceof SelectionError) return [];
      throw error;
    }
  });
}

/** An edition bears a year in its name: "MCS 2026", "usgs_mcs2025". A series without one is another way to count. */
const isEdition = (cell: unknown): cell is string => typeof cell === 'string' && /(?:19|20)\d\d/.test(cell);

function at(from: NumberFrom, column: string, edition: string): NumberFrom {
  const against = from.against && column in from.against ? { against: { ...from.against, [column]: edition as Cell } } : {};
  return { ...from, where: { ...from.where, [column]: edition }, ...against } as NumberFrom;
}

/** What times the rows used speak of, as one text to compare. */
function times(from: NumberFrom, table: Table): string {
  const wheres: Where[] = [from.where as Where, ...(from.against ? [secondSelection(from)] : [])];
  const rows = wheres.flatMap((where) => selectRows(table, where).rows);
  return timeColumns.map((name) => rows.map((row) => row[name] ?? '').join(' ')).join('|');
}
