import type { UnitName } from './quiz';

export type Reading =
  | {
      readonly ok: true;
      /** In the question's unit. */
      readonly value: number;
      /** How it was read, where that is not plain from what was typed. */
      readonly readAs?: string;
    }
  | { readonly ok: false; readonly why: string };

const longest = 60;
/** Pasted with the number from a text, and not to be seen. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Letters, digits and signs as wide as a Chinese one, which keyboards for these write. */
const wide = /[\uff01-\uff5e]/g;
const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;
/** A sign of currency before the number says nothing that the unit does not. */
const currency = /^([+-]?)\s*[$€£¥]\s*/;
const powerOfTen = /\s*[x×·*]\s*10\s*(?:\^\s*)?([+-]?\d+|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/i;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Reads a number as people type it: 1.5, 1,5, 1,500, 1 500, 1.5e3, 1.5 × 10³, with or without a unit.
 * A comma before exactly three digits separates thousands, any other comma is a decimal comma; what was understood is said.
 * @param units how the unit may be written; without a unit the first is meant.
 */
export function readNumber(typed: string, units: readonly UnitName[] = []): Reading {
  const text = typed
    .replace(unseen, '')
    .replace(wide, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll('−', '-')
    .replace(spaces, ' ')
    .trim();
  if (text === '') return refuse('Type a number first.');
  if (text.length > longest) return refuse('That is longer than a number. Type the number and its unit, nothing else.');
  const plain = text.replace(currency, '$1').replace(powerOfTen, (_found, power: string) => `e${lower(power)}`);
  const match = /^([+-]?)((?:\d[\d., '’]*)?\d|\d+[.,]|[.,]\d+)(?:[eE]([+-]?\d+))?(.*)$/.exec(plain);
  if (!match)
    return refuse(
      /\d/.test(text)
        ? `Begin with the number: “${text}” begins with something else.`
        : `There is no number in “${text}”. Write it in digits, for example 12.5.`,
    );
  const [, sign = '', digits = '', power = '', rest = ''] = match;
  if (/\d/.test(rest)) return refuse(`“${text}” holds more than one number. Type one.`);
  const unit = findUnit(rest, units);
  if (!unit)
    return refuse(`“${rest.trim()}” is not a unit that fits here${units[0] ? `. Use ${units[0].name}, or leave the unit out` : ''}.`);
  const mantissa = readDigits(digits);
  if (mantissa === undefined)
    return refuse(
      `“${digits}” can be read in more than one way. Write thousands without separators and decimals with a point, for example 1500.5.`,
    );
  const value = Number(`${sign}${mantissa}e${power || 0}`) * unit.factor;
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) return refuse('That number is too large to be meant.');
  const isPlain = digits === mantissa && power === '' && unit.factor === 1;
  return { ok: true, value, ...(isPlain ? {} : { readAs: explain(value, digits) }) };
}

const refuse = (why: string): Reading => ({ ok: false, why });

/** "⁻³" and "-3" are the same power. */
function lower(power: string): string {
  return [...power]
    .map((letter) => (letter === '⁻' ? '-' : letter === '⁺' ? '' : raised.includes(letter) ? String(raised.indexOf(letter)) : letter))
    .join('');
}

/** The digits with a decimal point and no separators; undefined when separators stand where none belongs. */
function readDigits(digits: string): string | undefined {
  const grouped = digits.replace(/[ '’]/g, '_');
  if (grouped.includes('_')) {
    if (!/^\d{1,3}(_\d{3})+([.,]\d+)?$/.test(grouped)) return undefined;
    return grouped.replaceAll('_', '').replace(',', '.');
  }
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;
  if (commas > 0 && points > 0) {
    if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return digits.replaceAll(',', '');
    if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
    return undefined;
  }
  if (commas > 1) return /^\d{1,3}(,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : undefined;
  if (points > 1) return /^\d{1,3}(\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : undefined;
  if (commas === 1) return isThousands(digits) ? digits.replace(',', '') : digits.replace(',', '.');
  return digits;
}

/** "1,500", but not "0,125". */
function isThousands(digits: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(digits);
}

function findUnit(rest: string, units: readonly UnitName[]): UnitName | undefined {
  const wanted = simple(rest);
  if (wanted === '') return { name: '', factor: 1 };
  return units.find(({ name }) => simple(name) === wanted);
}

const simple = (text: string): string =>
  text
    .replaceAll(' ', '')
    .replace(/\.$/, '')
    .toLowerCase()
    .replace(/^(?:x|-?fold)$/, '×');

function explain(value: number, digits: string): string {
  // Enough digits to show what was meant, without the dust of binary fractions.
  const shown = String(Number(value.toPrecision(12)));
  return isThousands(digits) ? `${shown} (a comma before three digits separates thousands)` : shown;
}
