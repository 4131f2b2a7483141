import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('recycling-plants');
const capacities = (isPlan: boolean) =>
  rows.filter(({ flags }) => (flags?.capacity === 'p') === isPlan).map(({ values }) => values.capacity as number);

test('no running plant drawn takes more than 600 tonnes a year', () => {
  expect(Math.max(...capacities(false))).toBe(600);
});

test('the two largest plans are for 2,000 tonnes each', () => {
  expect(capacities(true).filter((capacity) => capacity === 2000)).toHaveLength(2);
  expect(Math.max(...capacities(true))).toBe(2000);
});

test('rows fall by capacity', () => {
  const all = rows.map(({ values }) => values.capacity as number);
  expect(all).toEqual([...all].sort((a, b) => b - a));
});
