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
