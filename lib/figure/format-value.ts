import { formatNumber, formatValue, getUnit } from '@/lib/units/format';

/** Decimals that a value deserves: those of its source while they are few, else what three significant figures need; no zeros are made up. */
function getDigits(value: number): number {
  const written = countDecimals(value);
  return written <= 2 ? written : countDecimals(Number(value.toPrecision(3)));
}

/** Decimals of a number as written, in plain notation. */
function countDecimals(value: number): number {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** A value without its unit, as in a table whose header names it: "41,600", "68.7". */
export function formatBare(value: number): string {
  return formatValue(value, getDigits(value));
}

/** A value as it stands on a mark: with a sign that reads in place ("69%", "$110", "1.4×"), without a long unit. */
export function formatMark(value: number, unit: string): string {
  const { before, short } = getUnit(unit);
  if (short === '%' || short === '×') return formatNumber(value, unit, 'short', getDigits(value));
  if (before) return formatNumber(value, unit, 'bare', getDigits(value));
  return formatBare(value);
}

/** A value or a range: "12 to 40". */
export function formatCell(
  value: number | readonly [number, number] | null | undefined,
  write: (one: number) => string = formatBare,
): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return write(value);
  return value[0] === value[1] ? write(value[0]) : `${write(value[0])} to ${write(value[1])}`;
}

/** The short unit as a header or an axis names it: "t REO", "$/kg", "$ million", "%"; empty for plain counts. */
export function getUnitLabel(unit: string): string {
  const { before, short } = getUnit(unit);
  if (!before) return short;
  return short.startsWith('/') ? `${before}${short}` : `${before} ${short}`.trim();
}

/** The unit in words for the head of an axis: "tonnes of rare earth oxide"; money stays "$/kg", and percent stands on every tick already. */
export function getUnitWords(unit: string): string {
  const { before, many, short } = getUnit(unit);
  if (short === '%') return '';
  if (before) return getUnitLabel(unit);
  return many || short;
}
