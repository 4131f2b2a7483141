import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('mp-quarters');
const valueAt = (at: number, key: string) => data.rows.find((row) => row.at === at)?.values[key] as number | null;
const listValues = (key: string) => data.rows.map((row) => row.values[key] as number | null).filter((value) => value !== null);
const sumYear = (year: number, key: string) =>
  [0, 0.25, 0.5, 0.75].reduce((sum, quarter) => sum + (valueAt(year + quarter, key) as number), 0);

test('runs from the third quarter of 2023 to the first of 2026 without skipping a place', () => {
  expect(data.rows.map((row) => row.at)).toEqual(Array.from({ length: 11 }, (_, index) => 2023.5 + index / 4));
});

test('the quarters add up to what the company reports for its years', () => {
  expect(sumYear(2024, 'concentrate')).toBe(45455);
  expect(sumYear(2024, 'sold')).toBe(32703);
  expect(sumYear(2024, 'ndpr')).toBe(1294);
  expect(sumYear(2025, 'concentrate')).toBe(50692);
  expect(sumYear(2025, 'ndpr')).toBe(2599);
  expect(sumYear(2025, 'ndprSold')).toBe(1994);
});

test('from the fourth quarter of 2023 to the first of 2026 oxide in concentrate grew by about two fifths, NdPr oxide about sixfold', () => {
  const ratio = (key: string) => (valueAt(2026, key) as number) / (valueAt(2023.75, key) as number);
  expect(ratio('concentrate')).toBeGreaterThan(1.35);
  expect(ratio('concentrate')).toBeLessThan(1.45);
  expect(ratio('ndpr')).toBeGreaterThan(5.8);
  expect(ratio('ndpr')).toBeLessThan(6.4);
});

test('concentrate has its low in the second quarter of 2024 and its record in the third; NdPr oxide has its record at the end', () => {
  expect(Math.min(...listValues('concentrate'))).toBe(valueAt(2024.25, 'concentrate'));
  expect(Math.max(...listValues('concentrate'))).toBe(valueAt(2024.5, 'concentrate'));
  expect(Math.max(...listValues('ndpr'))).toBe(valueAt(2026, 'ndpr'));
});

test('each panel has one unit and one basis', () => {
  expect(new Set(data.series.map(({ panel }) => panel)).size).toBe(data.series.length);
});

test('only concentrate sales have gaps, all of them from 2025 on', () => {
  for (const row of data.rows) {
    for (const [key, value] of Object.entries(row.values)) expect(value === null).toBe(key === 'sold' && (row.at as number) >= 2025);
  }
});

test('the one zero is NdPr sold in the quarter in which it was first made', () => {
  const zeros = data.rows.flatMap((row) =>
    Object.entries(row.values)
      .filter(([, value]) => value === 0)
      .map(([key]) => `${row.at} ${key}`),
  );
  expect(zeros).toEqual(['2023.5 ndprSold']);
});

test('the one computed column is marked', () => {
  const marked = data.rows.flatMap((row) => Object.entries(row.flags ?? {}).map(([key, flag]) => `${row.at} ${key} ${flag}`));
  expect(marked).toEqual(['2025.5 ndprSold d']);
});
