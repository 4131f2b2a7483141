import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';
import { readNumberRecords } from '@/lib/content/records';
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

const typed = new Map(readNumberRecords([]).map(({ record }) => [record.id, record.value]));
// The three shares are typed as numbers, for no dataset holds a survival; this keeps them equal to the curves.
test.each([
  ['phones-in-use-after-10', 10, 'phones'],
  ['washing-machines-in-use-after-10', 10, 'washers'],
  ['wind-turbines-standing-after-20', 20, 'turbines'],
] as const)('the number %s is what the curve shows at age %i', (id, age, key) => {
  expect(typed.get(id)).toBe(Math.round(at(age, key)));
});

test('after twenty years the phones are gone', () => {
  expect(at(20, 'phones')).toBe(0);
});

test('every curve ends before the right edge', () => {
  for (const { key } of series) expect(rows.at(-1)?.values[key]).toBeNull();
});
