export interface TimeTick {
  readonly at: number;
  readonly label: string;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100];

/** Years along an axis, no two nearer than `gap` years: first and last, between them as many round ones as fit, of the step that has to leave out fewest. */
export function getYearTicks(first: number, last: number, gap: number): TimeTick[] {
  const choices = yearSteps.map((step) => {
    const between = Array.from(
      { length: Math.max(0, Math.ceil((last - first) / step)) },
      (_, index) => (Math.floor(first / step) + 1 + index) * step,
    ).filter((year) => year < last);
    const kept = between.filter((year) => year - first >= gap && last - year >= gap);
    return { years: step >= gap || kept.length < 2 ? [first, ...kept, last] : [], dropped: between.length - kept.length };
  });
  const best = choices.reduce((one, other) =>
    other.years.length > one.years.length || (other.years.length === one.years.length && other.dropped < one.dropped) ? other : one,
  );
  return [...new Set(best.years)].map((year) => ({ at: year, label: String(year) }));
}

/** Month (0 to 11) of a decimal year, whether it means the month's first day or its middle. */
function getMonth(at: number): number {
  // Two decimals are the least exact form in use: 2025.33 is May.
  return Math.min(11, Math.floor((at - Math.floor(at)) * 12 + 0.07));
}

/** "Apr 2025" of a decimal year. */
export function formatMonth(at: number): string {
  return `${monthNames[getMonth(at)]} ${Math.floor(at)}`;
}

/** Ticks over months given as decimal years: months with the year while they fit, else Januaries named by their year. */
export function getMonthTicks(months: readonly number[], most: number): TimeTick[] {
  const sorted = [...months].sort((a, b) => a - b);
  for (const step of [1, 2, 3, 6]) {
    const chosen = sorted.filter((at) => getMonth(at) % step === 0);
    if (chosen.length > 0 && chosen.length <= most) return chosen.map((at) => ({ at, label: formatMonth(at) }));
  }
  const years = sorted.filter((at) => getMonth(at) === 0);
  const every = Math.ceil(years.length / Math.max(1, most));
  return years.filter((_, index) => index % every === 0).map((at) => ({ at, label: String(Math.floor(at)) }));
}

/** Every nth of a list of places so that labels of the given width fit; the last one always stays. */
export function thinTicks<T>(ticks: readonly T[], most: number): T[] {
  if (ticks.length <= most) return [...ticks];
  const every = Math.ceil(ticks.length / Math.max(1, most));
  return ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
}
