import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped } from './read-typed';
import { sample } from './testing/sample';
import { writeField } from './write-value';

const [half, start] = sample.parameters as [(typeof sample.parameters)[0], (typeof sample.parameters)[0]];
const read = (typed: string) => readTyped(half, typed, 5);

test('reads a decimal point, a decimal comma and the unit', () => {
  expect(read('1.5')).toEqual({ ok: true, value: 1.5 });
  expect(read('1,5')).toEqual({ ok: true, value: 1.5, note: 'Read as 1.5.' });
  expect(read(' 12 years ')).toEqual({ ok: true, value: 12 });
  expect(readTyped(start, '2 500 t REO', 1000)).toEqual({ ok: true, value: 2500, note: 'Read as 2500.' });
});

test('says that a value was set to a step, instead of rounding in silence', () => {
  expect(read('1.5499')).toEqual({ ok: true, value: 1.5, note: 'Set to 1.5, the nearest step.' });
});

test('a comma before three digits is a decimal comma where only that is in range', () => {
  expect(read('2,500')).toEqual({ ok: true, value: 2.5, note: 'Read as 2.5.' });
  expect(readTyped(start, '2,500', 1000)).toMatchObject({ ok: true, value: 2500 });
});

test('refuses what is out of range, names the limit and offers the nearest valid value', () => {
  expect(read('0.4')).toEqual({ ok: false, reason: 'The least this takes is 1.2 years.', nearest: 1.2 });
  expect(read('31')).toEqual({ ok: false, reason: 'The most this takes is 30.0 years.', nearest: 30 });
  expect(read('-3')).toMatchObject({ ok: false, nearest: 1.2 });
});

test('refuses letters, nothing and two numbers, and offers the value in force', () => {
  expect(readTyped(half, 'soon', 7.5)).toEqual({
    ok: false,
    reason: 'There is no number in “soon”. Write it in digits, for example 12.5.',
    nearest: 7.5,
  });
  expect(readTyped(half, '', 7.5)).toMatchObject({ ok: false, reason: 'Type a number first.', nearest: 7.5 });
  expect(readTyped(half, '3 to 5', 7.5)).toMatchObject({ ok: false, nearest: 7.5 });
  expect(readTyped(half, '3 months', 7.5)).toMatchObject({ ok: false, nearest: 7.5 });
});

test('whatever is typed, the answer is a value in range or offers one', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double().map(String),
    fc.double({ min: -1e4, max: 1e4 }).map((value) => String(value).replace('.', ',')),
  );
  fc.assert(
    fc.property(anything, (typed) => {
      const reading = read(typed);
      const value = reading.ok ? reading.value : reading.nearest;
      expect(value).toBeGreaterThanOrEqual(half.min);
      expect(value).toBeLessThanOrEqual(half.max);
    }),
    { numRuns: 2000 },
  );
});

test('what a field shows is read back as the same value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 288 }), (steps) => {
      const value = Number((half.min + steps * half.step).toFixed(half.digits));
      expect(readTyped(half, writeField(half, value), 5)).toEqual({ ok: true, value });
    }),
  );
});
