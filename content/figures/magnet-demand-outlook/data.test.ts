import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows, seams } = await readFigureData('magnet-demand-outlook');
const at = (year: number, key: string) => rows.find((row) => row.at === year)?.values[key] as number;

test('stated policies raise demand by half to two thirds from 2024 to 2040', () => {
  const growth = at(2040, 'stated') / at(2024, 'stated') - 1;
  expect(growth).toBeGreaterThan(0.5);
  expect(growth).toBeLessThan(2 / 3);
});

test('more climate policy means more demand in every projected year', () => {
  for (const { at: year } of rows.slice(1)) {
    expect(at(Number(year), 'announced')).toBeGreaterThan(at(Number(year), 'stated'));
    expect(at(Number(year), 'netZero')).toBeGreaterThan(at(Number(year), 'announced'));
  }
});

test('in every projected year the scenarios differ less among themselves than the lowest differs from 2024', () => {
  for (const { at: year } of rows.slice(1)) {
    const spread = at(Number(year), 'netZero') - at(Number(year), 'stated');
    expect(spread).toBeLessThan(at(Number(year), 'stated') - at(2024, 'stated'));
  }
});

test('the scenarios lie furthest apart in 2035, and net zero pauses after it', () => {
  const apart = (year: number) => at(year, 'netZero') / at(year, 'stated');
  for (const year of [2030, 2040, 2045, 2050]) expect(apart(year)).toBeLessThan(apart(2035));
  expect(at(2040, 'netZero') / at(2035, 'netZero')).toBeCloseTo(1, 2);
});

test('all scenarios start from one base year, and the rest is marked as projected', () => {
  expect(at(2024, 'announced')).toBe(at(2024, 'stated'));
  expect(at(2024, 'netZero')).toBe(at(2024, 'stated'));
  expect(rows.slice(1).every((row) => row.flags?.stated === 'p')).toBe(true);
  expect(seams?.[0]?.at).toBe(2024);
});
