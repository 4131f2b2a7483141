import { expect, test } from 'vitest';
import type { FigureData, Series } from './figure-data';
import { applyMode, selectSeries } from './modes';

const one = (key: string, panel?: string): Series => ({
  key,
  label: key,
  unit: 't',
  basis: 'ore',
  color: 'mining',
  ...(panel ? { panel } : {}),
});
const data: FigureData = {
  x: { label: 'Year', kind: 'year' },
  series: [one('a'), one('b')],
  rows: [
    { at: 2020, values: { a: 30, b: 10 } },
    { at: 2021, values: { a: 0, b: 0 } },
    { at: 2022, values: { a: 5, b: null } },
  ],
};

test('a share is the percent of its row, in the unit percent', () => {
  const shown = applyMode(data, 'share');
  expect(shown.rows[0]?.values).toEqual({ a: 75, b: 25 });
  expect(shown.series.map((series) => [series.unit, series.basis])).toEqual([
    ['%', 'share of ore'],
    ['%', 'share of ore'],
  ]);
});

test('a row that sums to zero has no shares, and a gap stays a gap', () => {
  const shown = applyMode(data, 'share');
  expect(shown.rows[1]?.values).toEqual({ a: null, b: null });
  expect(shown.rows[2]?.values).toEqual({ a: 100, b: null });
});

test('shares are counted within a panel', () => {
  const shown = applyMode({ ...data, series: [one('a', 'mines'), one('b', 'plants')] }, 'share');
  expect(shown.rows[0]?.values).toEqual({ a: 100, b: 100 });
});

test('ranges have no share', () => {
  const shown = applyMode({ ...data, rows: [{ at: 2020, values: { a: [1, 2], b: 4 } }] }, 'share');
  expect(shown.rows[0]?.values).toEqual({ a: null, b: 100 });
});

test('the other views leave the values alone, and sharing twice changes nothing', () => {
  expect(applyMode(data, 'absolute')).toBe(data);
  expect(applyMode(data, 'log')).toBe(data);
  const shared = applyMode(data, 'share');
  expect(applyMode(shared, 'share')).toEqual(shared);
});

test('isolating keeps the named series; none named means all', () => {
  expect(selectSeries(data, ['b']).series.map((series) => series.key)).toEqual(['b']);
  expect(selectSeries(data, [])).toBe(data);
  expect(selectSeries(data, ['nonsense'])).toBe(data);
});
