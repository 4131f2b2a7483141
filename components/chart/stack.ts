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
  const sum = (row: PlotRow, sign: 1 | -1) => series.reduce((total, one) => total + Math.max(0, sign * (getFieldNumber(row, one) ?? 0)) * sign, 0);
  return rows.flatMap((row) => [sum(row, 1), sum(row, -1)]);
}

/** Field of the veil over a series' estimated stretch. */
export const veilField = (one: PlotSeries): string => `${one.field}v`;

/** Adds to each row the span of the veil: from the row before an estimate to the last estimated one. */
export function addVeils(rows: readonly PlotRow[], series: readonly PlotSeries[]): PlotRow[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const veils = series.map((one) => {
      const isVeiled = getFieldNumber(row, one) !== null && (isDoubtful(row.row, one.key) || (next !== undefined && isDoubtful(next.row, one.key)));
      return [veilField(one), isVeiled ? getStackSpan(row, series, one) : null];
    });
    return { ...row, ...Object.fromEntries(veils) };
  });
}
