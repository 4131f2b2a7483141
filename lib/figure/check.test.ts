import { expect, test } from 'vitest';
import { checkFigureData } from './check';
import type { ColorRole, FigureData, Series } from './figure-data';

const series: Series = { key: 'a', label: 'A', unit: 't', basis: 'ore', color: 'mining' };
const sound: FigureData = {
  x: { label: 'Year', kind: 'year' },
  series: [series],
  rows: [
    { at: 2020, values: { a: 1 } },
    { at: 2021, values: { a: null }, flags: { a: 'W' } },
  ],
};
const rulesOf = (data: FigureData) => checkFigureData(data).map((problem) => problem.rule);

test('sound rows have no problems', () => {
  expect(checkFigureData(sound)).toEqual([]);
});

test('rejects two units or two bases in one panel, and lets panels differ', () => {
  expect(rulesOf({ ...sound, series: [series, { ...series, key: 'b', unit: '%' }], rows: [{ at: 2020, values: { a: 1, b: 2 } }] })).toEqual(
    ['mixed-unit'],
  );
  expect(
    rulesOf({ ...sound, series: [series, { ...series, key: 'b', basis: 'oxide' }], rows: [{ at: 2020, values: { a: 1, b: 2 } }] }),
  ).toEqual(['mixed-basis']);
  expect(
    rulesOf({
      ...sound,
      series: [
        { ...series, panel: 'one' },
        { ...series, key: 'b', unit: '%', basis: 'oxide', panel: 'two' },
      ],
      rows: [{ at: 2020, values: { a: 1, b: 2 } }],
    }),
  ).toEqual([]);
});

test('rejects an unknown unit and an unknown color role', () => {
  expect(rulesOf({ ...sound, series: [{ ...series, unit: 'bushels' }] })).toEqual(['unknown-unit']);
  expect(rulesOf({ ...sound, series: [{ ...series, color: 'mauve' as ColorRole }] })).toEqual(['unknown-color']);
});

test('rejects a series that no row holds, and a value that no series draws', () => {
  expect(rulesOf({ ...sound, series: [series, { ...series, key: 'b' }] })).toEqual(['empty-series']);
  expect(checkFigureData({ ...sound, rows: [{ at: 2020, values: { a: 1, c: 2 } }] })[0]?.message).toBe(
    'row "2020" has "c", which no series draws',
  );
});

test('rejects figures without rows or series', () => {
  expect(rulesOf({ ...sound, rows: [] })).toEqual(['no-rows']);
  expect(rulesOf({ ...sound, series: [], rows: [{ at: 2020, values: {} }] })).toEqual(['no-series']);
});

test('rejects values that are not finite, and ranges that run backward', () => {
  expect(rulesOf({ ...sound, rows: [{ at: 2020, values: { a: Number.NaN } }] })).toEqual(['not-finite']);
  expect(rulesOf({ ...sound, rows: [{ at: 2020, values: { a: [3, 1] } }] })).toEqual(['not-finite']);
});

test('rejects two rows at one place, and words on an axis of years', () => {
  expect(
    rulesOf({
      ...sound,
      rows: [
        { at: 2020, values: { a: 1 } },
        { at: 2020, values: { a: 2 } },
      ],
    }),
  ).toEqual(['duplicate-position']);
  expect(rulesOf({ ...sound, rows: [{ at: 'soon', values: { a: 1 } }] })).toEqual(['outside-axis']);
});

test('rejects events off the axis', () => {
  expect(rulesOf({ ...sound, events: [{ at: 1950, label: 'long ago' }] })).toEqual(['outside-axis']);
  expect(
    rulesOf({
      ...sound,
      x: { label: 'Use', kind: 'category' },
      rows: [{ at: 'magnets', values: { a: 1 } }],
      seams: [{ at: 'glass', label: 'x' }],
    }),
  ).toEqual(['outside-axis']);
});

test('rejects links that lead nowhere or carry nothing', () => {
  const flow: FigureData = {
    ...sound,
    x: { label: 'Step', kind: 'category' },
    rows: [
      { at: 'ore', values: { a: 1 } },
      { at: 'oxide', values: { a: 1 } },
    ],
  };
  expect(rulesOf({ ...flow, links: [{ from: 'ore', to: 'magnet', value: 1, color: 'mining' }] })).toEqual(['unknown-node']);
  expect(rulesOf({ ...flow, links: [{ from: 'ore', to: 'oxide', value: 0, color: 'mining' }] })).toEqual(['not-finite']);
});
