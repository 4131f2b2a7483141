import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';
import { survival } from './data';

const { rows, series } = await readFigureData('survival-curves');
/** What is drawn at an age; a curve that has ended holds none. */
const at = (age: number, key: string) => (rows.find((row) => row.at === age)?.values[key] ?? 0) as number;

test('survival reproduces the published case of shape 1.2 and scale 1', () => {
  expect([1, 2, 3, 4].map((age) => survival(age, 1.2, 1) / 100)).toEqual(
    [0.367879441, 0.100520187, 0.023820879, 0.005102464].map((value) => expect.closeTo(value, 8)),
  );
});

test('every curve starts whole and never rises', () => {
  for (const { key } of series) {
    expect(at(0, key)).toBe(100);
    for (let age = 1; age < rows.length; age += 1) expect(at(age, key)).toBeLessThanOrEqual(at(age - 1, key));
  }
});

test('after ten years about 13 percent of phones and 67 percent of washing machines are in use', () => {
  expect(Math.round(at(10, 'phones'))).toBe(13);
  expect(Math.round(at(10, 'washers'))).toBe(67);
});

test('after twenty years about 51 percent of the turbines stand, and the phones are gone', () => {
  expect(Math.round(at(20, 'turbines'))).toBe(51);
  expect(at(20, 'phones')).toBe(0);
});

test('every curve ends before the right edge', () => {
  for (const { key } of series) expect(rows.at(-1)?.values[key]).toBeNull();
});
