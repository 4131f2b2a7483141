import type { Table } from '@/lib/data/table';

/** Roles of color: fixed meanings, defined once in app/tokens.css as --color-<role>. */
export const colorRoles = [
  'china',
  'united-states',
  'australia',
  'myanmar',
  'japan',
  'europe',
  'others',
  'mining',
  'processing',
  'magnets',
  'recycled',
  'demand',
  'supply',
  'accent',
  'muted',
  'scandium',
  'yttrium',
  'lanthanum',
  'cerium',
  'praseodymium',
  'neodymium',
  'samarium',
  'europium',
  'gadolinium',
  'terbium',
  'dysprosium',
  'holmium',
  'erbium',
  'heavy',
  'reference',
] as const;
export type ColorRole = (typeof colorRoles)[number];

export interface Series {
  /** Key of the value in each row. */
  readonly key: string;
  readonly label: string;
  /** A unit of lib/units. */
  readonly unit: string;
  /** What is counted; one basis a panel. Take it from the dataset with getBasis. */
  readonly basis: string;
  readonly color: ColorRole;
  /** Title of the panel, where a figure has several. */
  readonly panel?: string;
  /** Second mark of the same thing: a dashed line (another producer, a projection). */
  readonly dashed?: boolean;
}

/** e: estimate; W: withheld; p: preliminary or projected; r: revised; d: derived here. */
export type Flag = 'e' | 'W' | 'p' | 'r' | 'd';

export interface FigureRow {
  /** Year, month as decimal year, category name or measured position: the value on the x (or category) axis. */
  readonly at: number | string;
  /** How `at` reads, where it is not itself readable: "July 2025". */
  readonly atLabel?: string;
  /** Values by series key; null is a gap, never zero. A range is [low, high]. */
  readonly values: Readonly<Record<string, number | readonly [number, number] | null>>;
  readonly flags?: Readonly<Record<string, Flag>>;
  /** A few words for tooltip and table: producer, product, event. */
  readonly note?: string;
  /** Keys of values that are rows of a dataset whose terms forbid passing them on: drawn and tabled, but in no file. */
  readonly withheld?: readonly string[];
}

export interface FigureEvent {
  readonly at: number | string;
  /** Two to five words. */
  readonly label: string;
}

/** Exactly what is drawn, tabled and downloaded. */
export interface FigureData {
  readonly x: {
    readonly label: string;
    readonly kind: 'year' | 'month' | 'category' | 'number';
    readonly unit?: string;
  };
  readonly series: readonly Series[];
  readonly rows: readonly FigureRow[];
  readonly events?: readonly FigureEvent[];
  /** Where producer, coverage or basis of a line changes; drawn as a thin vertical rule with its label. */
  readonly seams?: readonly FigureEvent[];
  /** Links of a flow figure: from row.at to another, by series key "value". */
  readonly links?: readonly { readonly from: string; readonly to: string; readonly value: number; readonly color: ColorRole }[];
  /** Not drawn: what the figure's instrument computes with, taken from datasets at build and sent along as JSON. */
  readonly inputs?: unknown;
}

export interface FigureInput {
  /** A dataset by id. @throws when figure.yaml's data.ts did not name it in `datasets`. */
  table(id: string): Table;
}

export interface FigureModule {
  /** Ids of the datasets that it reads. */
  readonly datasets: readonly string[];
  /** Those of them whose rows may not be passed on, and of which the figure shows only what was computed from them. */
  readonly computesFrom?: readonly string[];
  /** Pure: datasets (or a model run) in, typed rows out. */
  readonly select: (input: FigureInput) => FigureData;
}

/** Types a figure's data.ts: `export const figure = defineFigure({ datasets, select })`. */
export function defineFigure(module: FigureModule): FigureModule {
  return module;
}
