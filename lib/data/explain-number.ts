import type { NumberFrom } from '@/lib/schema/number';
import { numericCells, secondSelection } from './compute-number';
import { type DatasetRow, getColumn, selectRows, type Table, type Where } from './table';

/** Rows that went into a number. */
export interface UsedRows {
  /** What they are to the calculation: "Rows", "Divided by", "Ranked among". */
  readonly role: string;
  readonly where: Where;
  readonly rows: readonly DatasetRow[];
  /** Their values added up; undefined where nothing is added. */
  readonly sum?: number;
}

export interface Explanation {
  /** The operation in a sentence. */
  readonly words: string;
  /** Columns that a reader needs to tell the rows apart, the value's last. */
  readonly columns: readonly string[];
  readonly used: readonly UsedRows[];
}

/** How a number was worked out from its dataset, for a reader who wants to do it again. */
export function explainNumber(from: NumberFrom, table: Table): Explanation {
  const label = getColumn(table, from.column).label;
  const where = from.where as Where;
  const first = selectRows(table, where).rows;
  const hasSecond = twoSided.has(from.op);
  const against = secondSelection(from);
  const columns = [...new Set([...Object.keys(where), ...(hasSecond ? Object.keys(against) : [])])].filter((name) => name !== from.column);
  const used: UsedRows[] = [describeRows(firstRole[from.op] ?? 'Rows used', where, first, from)];
  if (hasSecond) used.push(describeRows(secondRole[from.op] ?? 'Second rows', against, selectRows(table, against).rows, from));
  return {
    words: `${operationWords(from.op, label)}${from.scale === undefined ? '' : ` Then it is multiplied by ${from.scale} to change the unit.`}`,
    columns: [...columns, from.column],
    used,
  };
}

const twoSided: ReadonlySet<NumberFrom['op']> = new Set(['rank', 'share', 'ratio', 'difference', 'change']);
const adds: ReadonlySet<NumberFrom['op']> = new Set(['sum', 'share', 'ratio', 'difference', 'change']);

const firstRole: Partial<Record<NumberFrom['op'], string>> = {
  share: 'The part',
  ratio: 'The first',
  difference: 'The first',
  change: 'The later',
  rank: 'The row ranked',
};
const secondRole: Partial<Record<NumberFrom['op'], string>> = {
  share: 'The whole',
  ratio: 'The second',
  difference: 'The second',
  change: 'The earlier',
  rank: 'The rows it is ranked among',
};

/** One sentence an operation; `label` names the column. */
export function operationWords(op: NumberFrom['op'], label: string): string {
  const values = `“${label}”`;
  switch (op) {
    case 'value':
      return `Read from one row of the dataset, column ${values}.`;
    case 'sum':
      return `The values of ${values} in these rows, added up.`;
    case 'mean':
      return `The plain average of ${values} over these rows.`;
    case 'max':
      return `The largest value of ${values} in these rows.`;
    case 'min':
      return `The smallest value of ${values} in these rows.`;
    case 'count':
      return `The count of these rows that hold a value of ${values}.`;
    case 'rank':
      return `The place of one row among the others by ${values}; the largest is first.`;
    case 'share':
      return `${values} of the part as a percentage of ${values} of the whole.`;
    case 'ratio':
      return `${values} of the first rows divided by that of the second.`;
    case 'difference':
      return `${values} of the first rows less that of the second.`;
    case 'change':
      return `The change of ${values} from the earlier rows to the later, as a percentage of the earlier.`;
  }
}

function describeRows(role: string, where: Where, rows: readonly DatasetRow[], from: NumberFrom): UsedRows {
  const values = numericCells(rows, from.column);
  const sum = adds.has(from.op) && values.length > 1 ? { sum: values.reduce((total, value) => total + value, 0) } : {};
  return { role, where, rows, ...sum };
}
