import { isUnit, units, type Unit } from './units';

/** How a bound number is written: with its unit in words, with the short unit, or bare. */
export type NumberStyle = 'full' | 'short' | 'bare';

/**
 * A number with thousands separators and a fixed count of decimals; a real minus sign.
 * Not Intl.NumberFormat: making the first one costs a slow phone 50 ms, and live charts format on their first render.
 */
export function formatValue(value: number, digits: number): string {
  const [whole = '', decimals] = roundDecimal(Math.abs(value), digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const shown = decimals ? `${grouped}.${decimals}` : grouped;
  return value < 0 || Object.is(value, -0) ? `−${shown}` : shown;
}

/** Rounds half up what is written, not the binary fraction behind it: 1.005 becomes 1.01. */
function roundDecimal(value: number, digits: number): string {
  const written = String(value);
  if (written.includes('e') || !Number.isFinite(value)) return value.toFixed(digits);
  return Number(`${Math.round(Number(`${written}e${digits}`))}e-${digits}`).toFixed(digits);
}

/** The unit's entry. @throws for a name that is not in the table. */
export function getUnit(name: string): Unit {
  if (isUnit(name)) return units[name];
  throw new Error(`unknown unit "${name}" — lib/units/units.ts lists them`);
}

/** "270,000 tonnes of rare earth oxide", "270,000 t REO", "270,000"; "$110 a kilogram", "69 percent", "69%". */
export function formatNumber(value: number, unitName: string, style: NumberStyle = 'full', digits?: number): string {
  const unit = getUnit(unitName);
  const places = digits ?? unit.digits;
  // A year is a name, not a count: no thousands separator.
  const shown = unitName === 'year' ? String(value) : formatValue(Math.abs(value), places);
  const sign = value < 0 && Number(shown.replaceAll(',', '')) !== 0 ? '−' : '';
  const figure = `${sign}${unit.before ?? ''}${shown}`;
  if (style === 'bare') return figure;
  const isOne = Number(shown.replaceAll(',', '')) === 1;
  const word = style === 'short' ? unit.short : isOne ? unit.one : unit.many;
  if (!word) return figure;
  return style === 'short' && /^[%/×]/.test(word) ? `${figure}${word}` : `${figure} ${word}`;
}
