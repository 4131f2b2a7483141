import { formatNumber } from '@/lib/units/format';
import type { Parameter } from './parameter';

/** A parameter's value in words: "25 years", "90 percent", "1.8". */
export function writeValue({ unit, digits }: Parameter, value: number): string {
  return formatNumber(value, unit, 'full', digits);
}

/** A parameter's value as its field shows it: no unit, no separators, ready to be edited. */
export function writeField({ digits }: Parameter, value: number): string {
  return value.toFixed(digits);
}

/** "1.2 to 3", with the unit behind. */
export function writeRange(parameter: Parameter): string {
  const { min, max, unit, digits } = parameter;
  return `${formatNumber(min, unit, 'bare', digits)} to ${writeValue(parameter, max)}`;
}
