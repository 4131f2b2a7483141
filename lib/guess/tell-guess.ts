import type { ModelState } from '@/lib/models/parameter';
import { formatNumber } from '@/lib/units/format';
import { listGuess, readGuess } from './guess-line';
import { type GuessTask, nameTime } from './guess-task';

/** How a guess compares with the record, in sentences. */
export function tellGuess(task: GuessTask, state: ModelState): string {
  const line = listGuess(task, state);
  const gaps = task.record.map(({ at, value }) => ({ at, value, guess: readGuess(line, at) }));
  const last = gaps.at(-1);
  if (!last) return '';
  const write = (value: number) => formatNumber(value, task.unit, 'full', digits);
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
  const first = `The record for ${nameTime(task, last.at)} is ${write(last.value)}: ${verdict}.`;
  if (off === 0) return `${first} On the whole your line follows the record.`;
  const farthest = gaps.reduce((worst, gap) => (Math.abs(gap.guess - gap.value) > Math.abs(worst.guess - worst.value) ? gap : worst));
  const average = `On average your line was ${writeGap(task.unit, off, digits)} off`;
  if (farthest === last) return `${first} ${average}.`;
  return `${first} ${average}; it was farthest off in ${nameTime(task, farthest.at)}, when the record was ${write(farthest.value)} and your line ${write(farthest.guess)}.`;
}

/** A difference of percents is told in points. */
function writeGap(unit: string, gap: number, digits: number): string {
  return formatNumber(gap, unit === '%' ? 'percentage points' : unit, 'full', digits);
}

const roundTo = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
