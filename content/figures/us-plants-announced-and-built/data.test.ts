import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('us-plants-announced-and-built');
const records = parse(readFileSync('content/numbers/processing.yaml', 'utf8')) as { id: string; value?: number }[];
const numberOf = (id: string) => records.find((record) => record.id === id)?.value;
const sumOf = (...keys: string[]) =>
  rows.reduce((sum, { values }) => sum + keys.reduce((part, key) => part + ((values[key] as number | null) ?? 0), 0), 0);

test('the totals in title and text are the sums of the bars', () => {
  expect(sumOf('standing', 'planned')).toBe(numberOf('us-magnets-named-total'));
  expect(sumOf('standing')).toBe(numberOf('us-magnets-standing-total'));
});

test('three plants have made magnets, and the three longest bars are plans', () => {
  expect(rows.filter(({ values }) => values.standing !== null)).toHaveLength(3);
  expect(rows.slice(0, 3).every(({ values }) => values.standing === null)).toBe(true);
});

test('the two sites of MP Materials add up to the total that the company gives', () => {
  const ofMp = rows.filter(({ at }) => String(at).startsWith('MP '));
  expect(ofMp.reduce((sum, { values }) => sum + ((values.standing as number | null) ?? 0) + (values.planned as number), 0)).toBe(10000);
});

test('plans are marked as projected', () => {
  for (const { values, flags } of rows) expect(flags?.planned === 'p').toBe(values.planned !== null);
});
