/** Crockford's base 32: no I, L, O, U, which are mistaken for others or spell words. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const base = BigInt(alphabet.length);

/** A number below `of`. */
interface Digit {
  readonly value: number;
  readonly of: number;
}

/** Numbers of different ranges as one string, no longer than it must be, and always of the same length for the same ranges. */
export function writeDigits(digits: readonly Digit[]): string {
  let sum = 0n;
  for (const { value, of } of digits) sum = sum * BigInt(of) + BigInt(value);
  let text = '';
  for (let left = lengthFor(digits.map(({ of }) => of)); left > 0; left--) {
    text = alphabet[Number(sum % base)] + text;
    sum /= base;
  }
  return text;
}

/** The numbers again; undefined when the string is no such one. */
export function readDigits(text: string, sizes: readonly number[]): number[] | undefined {
  if (text.length !== lengthFor(sizes)) return undefined;
  let sum = 0n;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return undefined;
    sum = sum * base + BigInt(value);
  }
  const values: number[] = [];
  for (const size of [...sizes].reverse()) {
    values.unshift(Number(sum % BigInt(size)));
    sum /= BigInt(size);
  }
  return sum === 0n ? values : undefined;
}

function lengthFor(sizes: readonly number[]): number {
  let length = 0;
  for (let most = sizes.reduce((product, size) => product * BigInt(size), 1n); most > 1n; most = (most + base - 1n) / base) length++;
  return length;
}
