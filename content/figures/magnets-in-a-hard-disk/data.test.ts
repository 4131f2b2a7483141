import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('magnets-in-a-hard-disk');
const share = Object.fromEntries(rows.map(({ at, values }) => [at, values.share as number]));

test('magnets are about 3.5 percent of the weight, less than the circuit boards', () => {
  expect(share['Rare earth magnets']).toBe(3.5);
  expect(share['Circuit boards']).toBeGreaterThan(share['Rare earth magnets'] as number);
});

test('the parts add up to the whole drive', () => {
  expect(Object.values(share).reduce((sum, value) => sum + value, 0)).toBe(100);
});
