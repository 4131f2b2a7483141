import type { FigureData, FigureRow } from './figure-data';

/**
 * The rows that may be passed on: values that the producer lets us show but not redistribute are taken out, and rows that hold
 * nothing else are left out. Every file of a figure's rows is made from these; picture and table show all.
 */
export function offerRows(data: FigureData): FigureData {
  if (!holdsWithheld(data)) return data;
  return { ...data, rows: data.rows.flatMap((row) => takeOut(row) ?? []) };
}

/** True where some of what is drawn may not be passed on. */
export function holdsWithheld(data: FigureData): boolean {
  return data.rows.some(({ withheld }) => withheld !== undefined && withheld.length > 0);
}

function takeOut(row: FigureRow): FigureRow | undefined {
  const { withheld } = row;
  if (!withheld || withheld.length === 0) return row;
  const values = Object.fromEntries(Object.entries(row.values).map(([key, value]) => [key, withheld.includes(key) ? null : value]));
  if (Object.values(values).every((value) => value === null)) return undefined;
  const flags = Object.fromEntries(Object.entries(row.flags ?? {}).filter(([key]) => !withheld.includes(key)));
  return { ...row, values, flags };
}
