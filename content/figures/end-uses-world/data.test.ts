import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('end-uses-world');
const share = (use: string) => rows.find((row) => row.at === use)?.values.share as number;

test('magnets lead with more than two fifths', () => {
  expect(rows[0]?.at).toBe('Permanent magnets');
  expect(share('Permanent magnets')).toBeGreaterThan(40);
});

test('magnets take more than catalysts, polishing and metallurgy together', () => {
  expect(share('Permanent magnets')).toBeGreaterThan(share('Catalysts') + share('Polishing powders') + share('Metallurgy'));
});

test('the shares add up to the whole', () => {
  const sum = rows.reduce((total, row) => total + (row.values.share as number), 0);
  expect(sum).toBeCloseTo(100, 5);
});
