import { expect, it } from 'vitest';
import { checksumOf, isChecksumRight } from './code-checksum';
import { alphabet } from './code-digits';

const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** A Bech32m address in our letters, with the part before its "1" spread out as BIP 350 has it. */
function inOurLetters(address: string): string {
  const [prefix = '', data = ''] = [address.slice(0, address.lastIndexOf('1')), address.slice(address.lastIndexOf('1') + 1)];
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  const values = [
    ...codes.map((code) => code >> 5),
    0,
    ...codes.map((code) => code & 31),
    ...[...data].map((letter) => bech32.indexOf(letter)),
  ];
  return values.map((value) => alphabet[value]).join('');
}

it('is the checksum of Bech32m: the valid addresses of BIP 350 pass, the others do not', () => {
  for (const address of [
    'a1lqfn3a',
    'abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx',
    'split1checkupstagehandshakeupstreamerranterredcaperredlc445v',
    '?1v759aa',
  ]) {
    const code = inOurLetters(address);
    expect(isChecksumRight(code), address).toBe(true);
    expect(checksumOf(code.slice(0, -6)), address).toBe(code.slice(-6));
  }
  for (const address of ['a1lqfn3q', 'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w'])
    expect(isChecksumRight(inOurLetters(address)), address).toBe(false);
});
