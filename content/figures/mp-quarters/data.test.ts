import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('mp-quarters');
const valueAt = (at: number, key: string) => data.rows.find((row) => row.at === at)?.values[key] as number | null;

test('runs from the third quarter of 2023 to the first of 2026 without skipping a place', () => {
  expect(data.rows.map((row) => row.at)).toEqual(Array.from({ length: 11 }, (_, index) => 2023.5 + index / 4));
});

test('NdPr oxide of the first quarter of 2026 is the record and about six times that of the fourth of 2023', () => {
  const made = data.rows.map((row) => row.values.ndpr as number | null).filter((value): value is number => value !== null);
  expect(Math.max(...made)).toBe(valueAt(2026, 'ndpr'));
  const ratio = (valueAt(2026, 'ndpr') as number) / (valueAt(2023.75, 'ndpr') as number);
  expect(ratio).toBeGreaterThan(5.5);
  expect(ratio).toBeLessThan(6.5);
});

test('oxide in concentrate moves far less than NdPr oxide', () => {
  const made = data.rows.map((row) => row.values.concentrate as number | null).filter((value): value is number => value !== null);
  expect(Math.max(...made) / Math.min(...made)).toBeLessThan(1.6);
});

test('each panel has one unit and one basis', () => {
  expect(new Set(data.series.map(({ panel }) => panel)).size).toBe(data.series.length);
});

test('a quarter without a published figure is a gap', () => {
  for (const row of data.rows) for (const value of Object.values(row.values)) expect(value).not.toBe(0);
});
