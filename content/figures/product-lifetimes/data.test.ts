import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('product-lifetimes');
const means = rows.map(({ values }) => values.mean as number);

test('mobile phones live shortest and washing machines longest', () => {
  expect(rows[0]?.at).toBe('Mobile phones');
  expect(rows.at(-1)?.at).toBe('Washing machines');
});

test('the rows rise from under six years to over thirteen', () => {
  expect(means).toEqual([...means].sort((a, b) => a - b));
  expect(means[0]).toBeCloseTo(5.63, 2);
  expect(means.at(-1)).toBeCloseTo(13.43, 2);
});

test('each kind stands once, from one region', () => {
  expect(rows).toHaveLength(8);
});
