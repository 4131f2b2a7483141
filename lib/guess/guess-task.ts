import type { FigureData, FigureRow } from '@/lib/figure/figure-data';
import { getTicks } from '@/lib/figure/scale';
import { formatMonth } from '@/lib/figure/time-ticks';
import type { Parameter } from '@/lib/models/parameter';
import { formatNumber } from '@/lib/units/format';

export interface Point {
  readonly at: number;
  readonly value: number;
}

/** A stretch of a record that a reader guesses before it is shown. */
export interface GuessTask {
  /** What is guessed: the series' name. */
  readonly label: string;
  readonly unit: string;
  /** What the record runs along: years, months as decimal years, or a measure such as age in years. */
  readonly along: Pick<FigureData['x'], 'kind' | 'unit'>;
  /** The record before the stretch: shown from the start. */
  readonly known: readonly Point[];
  /** The stretch itself. */
  readonly record: readonly Point[];
  /** One value to set for each chosen year. */
  readonly handles: readonly Handle[];
  /** Ticks of the value axis; first and last are its ends. */
  readonly ticks: readonly number[];
}

/** A year to guess: a parameter, so that slider and field work as everywhere. */
export interface Handle extends Parameter {
  readonly at: number;
}

/** More than these nobody cares to set. */
const mostHandles = 7;
/** Room above the highest value, so that the axis does not tell it. */
const headroom = 1.5;

/** Rows of a figure as a task. @throws naming figure and series when they cannot be guessed. */
export function makeGuessTask(figure: string, data: FigureData, key: string, from: number): GuessTask {
  const fail = (why: string): never => {
    throw new Error(`<Guess figure="${figure}" series="${key}" from="${from}">: ${why}`);
  };
  const series =
    data.series.find((one) => one.key === key) ?? fail(`the figure's series are ${data.series.map((one) => one.key).join(', ')}`);
  if (data.x.kind === 'category') fail('only figures along a scale, such as time, can be guessed');
  const points = data.rows.flatMap((row) => readPoint(row, key));
  const record = points.filter(({ at }) => at >= from);
  if (record.length < 2) fail(`it has ${record.length} values from ${from} on, a guess needs two`);
  const known = points.filter(({ at }) => at < from);
  const bare = {
    label: series.label,
    unit: series.unit,
    along: data.x,
    known,
    record,
    ticks: chooseTicks(points, series.unit),
  };
  return { ...bare, handles: makeHandles(bare) };
}

/** How a place along the record reads: "2015", "Mar 2025", "10 years". */
export function nameTime({ along: { kind, unit } }: Pick<GuessTask, 'along'>, at: number): string {
  if (kind === 'month') return formatMonth(at);
  return kind === 'number' && unit ? formatNumber(at, unit) : String(at);
}

function readPoint(row: FigureRow, key: string): Point[] {
  const value = row.values[key];
  return typeof row.at === 'number' && typeof value === 'number' ? [{ at: row.at, value }] : [];
}

function chooseTicks(points: readonly Point[], unit: string): number[] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(...values, 0)];
  if (unit === '%' && low >= 0 && high <= 100) return [0, 25, 50, 75, 100];
  return getTicks(low * headroom, (high || 1) * headroom, 4);
}

function makeHandles(task: Omit<GuessTask, 'handles'>): Handle[] {
  const { record, known, unit, ticks } = task;
  const [min, max] = [ticks[0] as number, ticks.at(-1) as number];
  const step = 10 ** Math.floor(Math.log10((max - min) / 100));
  const digits = Math.max(0, -Math.round(Math.log10(step)));
  // Nobody's guess: the line goes on as it stood, or lies in the middle.
  const start = known.at(-1)?.value ?? (min + max) / 2;
  const value = Number((min + Math.round((start - min) / step) * step).toFixed(digits));
  return spread(record).map(({ at }) => ({
    id: `at-${String(at).replace('.', '-')}`,
    at,
    label: nameTime(task, at),
    unit,
    min,
    max,
    step: Number(step.toFixed(digits)),
    default: value,
    digits,
    explanation: '',
    source: '',
    locator: 'a guess',
  }));
}

/** Some of the points, first and last among them, as evenly as they come. */
function spread(points: readonly Point[]): Point[] {
  if (points.length <= mostHandles) return [...points];
  return Array.from({ length: mostHandles }, (_, index) => points[Math.round((index * (points.length - 1)) / (mostHandles - 1))] as Point);
}
