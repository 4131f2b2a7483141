import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('recycled-tonnage-and-rate');
const drawn = (key: string) => data.rows.flatMap((row) => (typeof row.values[key] === 'number' ? [row.values[key] as number] : []));

test('China recovered tens of thousands of tonnes of oxide, less in 2024 than in 2023', () => {
  const [before, after] = drawn('oxide');
  expect(after).toBeGreaterThan(30_000);
  expect(after).toBeLessThan(before as number);
});

test('both world rates stand at about one percent', () => {
  expect(drawn('endOfLife')).toEqual([1]);
  expect(drawn('ofDemand')).toEqual([1]);
});

test('three bases stand in three panels', () => {
  expect(new Set(data.series.map(({ panel }) => panel)).size).toBe(3);
  expect(new Set(data.series.map(({ basis }) => basis)).size).toBe(3);
});
