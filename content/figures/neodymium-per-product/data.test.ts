import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('neodymium-per-product');
const ends = rows
  .map((row) => row.values.neodymium as number | readonly [number, number])
  .map((value) => (typeof value === 'number' ? ([value, value] as const) : value));
const low = Math.min(...ends.map(([from]) => from));
const high = Math.max(...ends.map(([, to]) => to));

test('twelve studies are drawn, each once', () => {
  expect(rows).toHaveLength(12);
  expect(new Set(rows.map((row) => row.at)).size).toBe(12);
});

test('the highest value is about eleven times the lowest', () => {
  expect(high / low).toBeGreaterThan(11);
  expect(high / low).toBeLessThan(12);
});

test('the study with the lowest value also holds one six times as high', () => {
  const widest = ends.find(([from]) => from === low);
  expect((widest?.[1] ?? 0) / low).toBeGreaterThan(6);
});

test('entries that the compilation’s reader sets aside are not drawn', () => {
  expect(rows.some((row) => /Restrepo|USDOE/.test(String(row.at)))).toBe(false);
  expect(low).toBeGreaterThan(1);
});
