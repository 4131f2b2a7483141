import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';

const units = [
  { name: '%', factor: 1 },
  { name: 'percent', factor: 1 },
];
const masses = [
  { name: 'kg/t', factor: 1 },
  { name: 't/t', factor: 1000 },
];

describe('reading a number', () => {
  it('reads what people type', () => {
    const typed: readonly [string, number][] = [
      ['1.5', 1.5],
      ['1,5', 1.5],
      ['1,50', 1.5],
      ['0,125', 0.125],
      ['.5', 0.5],
      ['70.', 70],
      ['1,500', 1500],
      ['1 500', 1500],
      ['1\u202f500,5', 1500.5],
      ["1'500", 1500],
      ['1,234,567', 1234567],
      ['1.234.567', 1234567],
      ['1,500.25', 1500.25],
      ['1.500,25', 1500.25],
      ['1.5e3', 1500],
      ['1.5E-3', 0.0015],
      ['1.5 × 10³', 1500],
      ['1.5x10^-3', 0.0015],
      ['−3', -3],
      ['+3', 3],
      ['70 %', 70],
      ['70%', 70],
      ['70 percent', 70],
      ['70 Percent.', 70],
      ['$70', 70],
      ['-$ 70', -70],
      ['３．７％', 3.7],
      ['\u202a3.7\u202c', 3.7],
      ['3.7\u200b', 3.7],
    ];
    for (const [text, value] of typed) expect(readNumber(text, units), text).toMatchObject({ ok: true, value });
  });

  it('says how it read what can be read in two ways', () => {
    expect(readNumber('1,5')).toEqual({ ok: true, value: 1.5, readAs: '1.5' });
    expect(readNumber('1,500')).toEqual({ ok: true, value: 1500, readAs: '1500 (a comma before three digits separates thousands)' });
    expect(readNumber('1.5e3')).toEqual({ ok: true, value: 1500, readAs: '1500' });
    expect(readNumber('0.0022 t/t', masses)).toEqual({ ok: true, value: 2.2, readAs: '2.2' });
    expect(readNumber('70 %', units)).toEqual({ ok: true, value: 70 });
  });

  it('takes the letter x, and “fold”, for the sign of “times”', () => {
    const times = [
      { name: 'times', factor: 1 },
      { name: '×', factor: 1 },
    ];
    for (const text of ['3.7x', '3.7 X', '3.7×', '3.7-fold', '3.7 fold', '3.7 times'])
      expect(readNumber(text, times), text).toEqual({ ok: true, value: 3.7 });
    expect(readNumber('3.7x', units)).toMatchObject({ ok: false });
  });

  it('explains why it refuses', () => {
    const why = (text: string) => readNumber(text, masses);
    expect(why('')).toEqual({ ok: false, why: 'Type a number first.' });
    expect(why('a lot')).toEqual({ ok: false, why: 'There is no number in “a lot”. Write it in digits, for example 12.5.' });
    expect(why('about 2')).toEqual({ ok: false, why: 'Begin with the number: “about 2” begins with something else.' });
    expect(why('2 or 3')).toEqual({ ok: false, why: '“2 or 3” holds more than one number. Type one.' });
    expect(why('2 lb')).toEqual({ ok: false, why: '“lb” is not a unit that fits here. Use kg/t, or leave the unit out.' });
    expect(why('1,23,4')).toMatchObject({ ok: false, why: expect.stringContaining('more than one way') });
    expect(why('1 5')).toMatchObject({ ok: false, why: expect.stringContaining('more than one way') });
    expect(why('🧲'.repeat(30))).toMatchObject({ ok: false });
    expect(why('9'.repeat(3000))).toEqual({ ok: false, why: 'That is longer than a number. Type the number and its unit, nothing else.' });
    expect(why('1e999')).toEqual({ ok: false, why: 'That number is too large to be meant.' });
  });

  it('never throws, and never gives a value that is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const reading = readNumber(text, units);
        expect(reading.ok ? Number.isFinite(reading.value) : reading.why.length > 0).toBe(true);
      }),
    );
  });

  it('reads back every number that it is given in plain digits, with grouped thousands and with a decimal comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        const decimals = String(cents).padStart(2, '0');
        const grouped = new Intl.NumberFormat('en-US').format(whole);
        for (const text of [
          `${whole}.${decimals}`,
          `${whole},${decimals}`,
          `${grouped}.${decimals}`,
          `${grouped.replaceAll(',', ' ')},${decimals}`,
        ]) {
          expect(readNumber(text), text).toMatchObject({ ok: true, value });
        }
      }),
    );
  });
});
