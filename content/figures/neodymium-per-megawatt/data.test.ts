import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('neodymium-per-megawatt');
const row = (name: string) => rows.find((candidate) => candidate.at === name);
const mean = (name: string) => row(name)?.values.mean as number;
const range = (name: string) => row(name)?.values.range as readonly [number, number];

test('a direct-drive turbine holds about nine times as much neodymium as a geared one', () => {
  const factor = mean('Neodymium, direct drive') / mean('Neodymium, gearbox');
  expect(factor).toBeGreaterThan(9);
  expect(factor).toBeLessThan(10);
});

test('the neodymium ranges of the two designs do not touch', () => {
  expect(range('Neodymium, direct drive')[0]).toBeGreaterThan(range('Neodymium, gearbox')[1]);
});

test('some geared designs of the studies need none', () => {
  expect(range('Neodymium, gearbox')[0]).toBe(0);
});
