import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('value-ladder');
const valueOf = (at: string, year: 'y2024' | 'y2025') => rows.find((row) => row.at === at)?.values[year] as number;
const records = parse(readFileSync('content/numbers/processing.yaml', 'utf8')) as { id: string; value?: number }[];

test('the number record of the separated kilogram is what the figure works out', () => {
  expect(valueOf('Same kg, taken apart', 'y2025')).toBe(records.find(({ id }) => id === 'separated-basket-2025')?.value);
});

test('separation more than doubles the value in 2025', () => {
  expect(valueOf('Same kg, taken apart', 'y2025') / valueOf('Concentrate, per kg REO', 'y2025')).toBeGreaterThan(2);
});

test('each step is worth more than the one before, and metal little more than oxide', () => {
  const climb = rows.map(({ values }) => (values.y2025 ?? values.y2024) as number);
  expect(valueOf('NdPr oxide', 'y2024')).toBeLessThan(valueOf('NdPr metal', 'y2024'));
  expect(valueOf('NdPr metal', 'y2024') / valueOf('NdPr oxide', 'y2024')).toBeLessThan(1.25);
  expect(climb[0]).toBeLessThan(climb[1] as number);
  expect(climb[1]).toBeLessThan(climb[2] as number);
  expect(climb[4]).toBe(Math.max(...climb));
});
