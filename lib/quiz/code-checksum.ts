import { alphabet } from './code-digits';

/**
 * Six characters over a code, by the BCH code of Bech32m (Bitcoin BIP 350), which works on characters, not on bits.
 * In codes of up to 89 characters it finds every slip in one to four of them, wherever they stand; so any wrong character, and any
 * two that changed places. Of codes that went wrong in some other way, or were cut, one in 2^30 (about a billion) passes.
 */
export const checksumLength = 6;

const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
/** What the checksum of a whole code leaves; not 1, with which a 0 more before the end would go unseen. */
const remainder = 0x2bc830a3;

export function checksumOf(code: string): string {
  const rest = divide(`${code}${alphabet[0]?.repeat(checksumLength)}`) ^ remainder;
  return Array.from({ length: checksumLength }, (_, index) => alphabet[(rest >> (5 * (checksumLength - 1 - index))) & 31]).join('');
}

/** True when a code ends in its checksum. */
export function isChecksumRight(code: string): boolean {
  return code.length > checksumLength && divide(code) === remainder;
}

function divide(code: string): number {
  let rest = 1;
  for (const letter of code) {
    const top = rest >> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ alphabet.indexOf(letter);
    for (const [bit, polynomial] of generator.entries()) if ((top >> bit) & 1) rest ^= polynomial;
  }
  return rest;
}
