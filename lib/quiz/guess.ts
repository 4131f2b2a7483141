import { formatNumber, formatValue, getUnit } from '@/lib/units/format';
import type { AmountPrediction } from './quiz';

/** How a guess compares with the record, both in percent. */
export function compareGuess(guess: number, value: number): string {
  const gap = Math.round(guess) - Math.round(value);
  if (gap === 0) return 'exactly the record';
  const points = Math.abs(gap) === 1 ? 'point' : 'points';
  return `${Math.abs(gap)} ${points} too ${gap < 0 ? 'low' : 'high'}`;
}

/** A guessed share, kept between nothing and everything, in whole percents. */
export function clampShare(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value)));
}

/** Nearer than this, nobody can ask for more. */
const nearly = 0.02;

/** How far a guessed amount is from the record: by how much on an even scale, by what factor on one of factors. */
export function compareAmount({ value, unit, isLog }: Pick<AmountPrediction, 'value' | 'unit' | 'isLog'>, guess: number): string {
  const side = guess < value ? 'low' : 'high';
  if (Math.abs(guess - value) <= nearly * Math.abs(value)) return 'almost exactly the record';
  if (!isLog) return `${writeAmount(Math.abs(guess - value), unit)} too ${side}`;
  const factor = guess > value ? guess / value : value / guess;
  return `too ${side} by a factor of ${formatValue(factor, factor < 10 ? 1 : 0)}`;
}

/** An amount as it reads, in at most three digits that count. */
export function writeAmount(value: number, unit: string): string {
  const rounded = Number(value.toPrecision(3));
  const [, decimals = ''] = String(rounded).split('.');
  // A unit without a short form is a word, which knows one from many.
  const { short, many } = getUnit(unit);
  return formatNumber(rounded, unit, short === many ? 'full' : 'short', Math.min(6, decimals.length));
}
