import type { ModelState } from '@/lib/models/parameter';
import { formatNumber, getUnit } from '@/lib/units/format';
import { listGuess, readGuess } from './guess-line';
import { type GuessTask, nameTime } from './guess-task';

/** How a guess compares with the record, in sentences. */
export function tellGuess(task: GuessTask, state: ModelState): string {
  const line = listGuess(task, state);
  const gaps = task.record.map(({ at, value }) => ({ at, value, guess: readGuess(line, at) }));
  const last = gaps.at(-1);
  if (!last) return '';
  const write = (value: number) => formatNumber(value, task.unit, getStyle(task.unit), digits);
  const digits = task.handles[0]?.digits ?? 0;
  const miss = roundTo(last.guess, digits) - roundTo(last.value, digits);
  const verdict =
    roundTo(miss, digits) === 0
      ? 'exactly your guess'
      : `${writeGap(task.unit, Math.abs(miss), digits)} ${miss < 0 ? 'more' : 'less'} than your guess of ${write(last.guess)}`;
  // On the steps of the handles: an average of guesses is no finer than they are.
  const step = task.handles[0]?.step ?? 1;
  const mean = gaps.reduce((sum, { value, guess }) => sum + Math.abs(guess - value), 0) / gaps.length;
  const off = Math.round(mean / step) * step;
  const [whole, moment] = task.along.kind === 'number' ? ['at', 'at'] : ['for', 'in'];
  const first = `The record ${whole} ${nameTime(task, last.at)} is ${formatNumber(last.value, task.unit, 'full', digits)}: ${verdict}.`;
  if (off === 0) return `${first} On the whole your line follows the record.`;
  const farthest = gaps.reduce((worst, gap) => (Math.abs(gap.guess - gap.value) > Math.abs(worst.guess - worst.value) ? gap : worst));
  const average = `On average your line was ${writeGap(task.unit, off, digits)} off`;
  if (farthest === last) return `${first} ${average}.`;
  return `${first} ${average}; it was farthest off ${moment} ${nameTime(task, farthest.at)}, when the record was ${write(farthest.value)} and your line ${write(farthest.guess)}.`;
}

/** A difference of percents is told in points. */
function writeGap(unit: string, gap: number, digits: number): string {
  return unit === '%' ? formatNumber(gap, 'percentage points', 'full', digits) : formatNumber(gap, unit, getStyle(unit), digits);
}

/** A long unit is said in full once. */
function getStyle(unit: string): 'full' | 'short' {
  return getUnit(unit).many.includes(' ') ? 'short' : 'full';
}

const roundTo = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
