import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('us-compounds-trade-china');
const tonnes = (year: number, key: 'exports' | 'imports') => data.rows.find((row) => row.at === year)?.values[key] as number;
const between = (first: number, last: number) => data.rows.filter((row) => (row.at as number) >= first && (row.at as number) <= last);

test('runs from 1993 to 2025 without a gap', () => {
  expect(data.rows.map((row) => row.at)).toEqual(Array.from({ length: 33 }, (_, index) => 1993 + index));
  for (const row of data.rows) expect(row.values.exports !== null && row.values.imports !== null).toBe(true);
});

test('exports were small until 2017 and large from 2018 to 2024', () => {
  for (const row of between(1993, 2017)) expect(row.values.exports as number).toBeLessThan(4000);
  for (const row of between(2018, 2024)) expect(row.values.exports as number).toBeGreaterThan(30000);
});

test('exports fell in 2025 to less than a third of 2024', () => {
  expect(tonnes(2025, 'exports')).toBeLessThan(tonnes(2024, 'exports') / 3);
});

test('imports from China grew about twelvefold from 1994 to 1999 and never stopped', () => {
  const ratio = tonnes(1999, 'imports') / tonnes(1994, 'imports');
  expect(ratio).toBeGreaterThan(11);
  expect(ratio).toBeLessThan(13);
  for (const row of between(1995, 2025)) expect(row.values.imports as number).toBeGreaterThan(4000);
});
