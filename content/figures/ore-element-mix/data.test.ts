import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('ore-element-mix');
const share = (deposit: string, key: string) => data.rows.find((row) => String(row.at).startsWith(deposit))?.values[key] as number;

test('every ore adds up to about the whole', () => {
  for (const row of data.rows) {
    const sum = Object.values(row.values).reduce<number>((total, value) => total + (value as number), 0);
    expect(sum).toBeGreaterThan(99);
    expect(sum).toBeLessThan(100.1);
  }
});

test('Mountain Pass holds the least heavy rare earths of the four, Longnan by far the most', () => {
  const heavy = data.rows.map((row) => row.values.heavy as number);
  expect(Math.min(...heavy)).toBe(share('Mountain Pass', 'heavy'));
  expect(share('Mountain Pass', 'heavy')).toBeLessThan(0.5);
  expect(share('Longnan', 'heavy')).toBeGreaterThan(85);
});

test('cerium and lanthanum are over four fifths at Mountain Pass; neodymium and praseodymium under a sixth', () => {
  expect(share('Mountain Pass', 'cerium') + share('Mountain Pass', 'lanthanum')).toBeGreaterThan(80);
  expect(share('Mountain Pass', 'neodymium') + share('Mountain Pass', 'praseodymium')).toBeLessThan(100 / 6);
});

test('the two hard-rock rivals hold more neodymium and praseodymium than Mountain Pass', () => {
  const magnet = (deposit: string) => share(deposit, 'neodymium') + share(deposit, 'praseodymium');
  expect(magnet('Bayan Obo')).toBeGreaterThan(magnet('Mountain Pass'));
  expect(magnet('Mount Weld')).toBeGreaterThan(magnet('Mountain Pass'));
});
