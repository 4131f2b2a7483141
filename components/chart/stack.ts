import { getFieldNumber, isDoubtful, type PlotRow, type PlotSeries } from './prepare';

/** Lower and upper edge of a series in a row's stack; the first series lies on top, as it stands first in the table. */
export function getStackSpan(row: PlotRow, series: readonly PlotSeries[], one: PlotSeries): readonly [number, number] {
  let base = 0;
  for (const other of [...series].reverse()) {
    const value = getFieldNumber(row, other) ?? 0;
    if (other.field === one.field) return [base, base + value];
    base += value;
  }
  return [0, 0];
}

/** Sums of the rows: what the axis must reach. */
export function listTotals(rows: readonly PlotRow[], series: readonly PlotSeries[]): number[] {
  const sum = (row: PlotRow, sign: 1 | -1) =>
    series.reduce((total, one) => total + Math.max(0, sign * (getFieldNumber(row, one) ?? 0)) * sign, 0);
  return rows.flatMap((row) => [sum(row, 1), sum(row, -1)]);
}

/** True for parts that make up a hundred percent, but for rounding. */
export function isWhole(totals: readonly number[], unit: string): boolean {
  const highest = Math.max(0, ...totals);
  return unit === '%' && highest > 99 && highest < 101;
}

/** A part that begins or ends within a stack tapers to nothing, so that no hole opens between its neighbors; the table still says "no data". A gap amid a part stays a gap. */
export function closeWedges(rows: readonly PlotRow[], series: readonly PlotSeries[]): PlotRow[] {
  const spans = series.map((one) => {
    const has = (row: PlotRow) => getFieldNumber(row, one) !== null;
    return { one, before: rows.findIndex(has) - 1, after: rows.findLastIndex(has) + 1 };
  });
  return rows.map((row, index) => {
    const tapered = spans.filter(({ before, after }) => index === before || (index === after && after > 0));
    const isStanding = series.some((one) => getFieldNumber(row, one) !== null);
    return tapered.length === 0 || !isStanding ? row : { ...row, ...Object.fromEntries(tapered.map(({ one }) => [one.field, 0])) };
  });
}

/** Field of the veil over a series' estimated stretch. */
export const veilField = (one: PlotSeries): string => `${one.field}v`;

/** Adds to each row the span of the veil: from the row before an estimate to the last estimated one. */
export function addVeils(rows: readonly PlotRow[], series: readonly PlotSeries[]): PlotRow[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const veils = series.map((one) => {
      const isVeiled =
        getFieldNumber(row, one) !== null && (isDoubtful(row.row, one.key) || (next !== undefined && isDoubtful(next.row, one.key)));
      return [veilField(one), isVeiled ? getStackSpan(row, series, one) : null];
    });
    return { ...row, ...Object.fromEntries(veils) };
  });
}
