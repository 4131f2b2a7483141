import { expect, test } from 'vitest';
import { formatBare, formatCell, formatMark, getUnitLabel, getUnitWords } from './format-value';
import { getDecades, getTicks, makeScale } from './scale';
import { formatMonth, getMonthTicks, getYearTicks, thinTicks } from './time-ticks';

test('ticks are round and leave little over', () => {
  expect(getTicks(0, 390_000, 5)).toEqual([0, 100_000, 200_000, 300_000, 400_000]);
  expect(getTicks(0, 200.4, 4)).toEqual([0, 50, 100, 150, 200, 250]);
  expect(getTicks(-12, 31, 4)).toEqual([-20, 0, 20, 40]);
  expect(getTicks(0, 0.03, 3)).toEqual([0, 0.01, 0.02, 0.03]);
  expect(getTicks(5, 5, 4)[0]).toBeLessThanOrEqual(5);
});

test('a log axis runs over whole decades', () => {
  expect(getDecades(0.0015, 63)).toEqual([0.001, 0.01, 0.1, 1, 10, 100]);
  expect(getDecades(10, 10)).toEqual([10, 100]);
  expect(makeScale('log', [1, 100], [0, 200]).at(10)).toBeCloseTo(100);
  expect(() => makeScale('log', [0, 10], [0, 1])).toThrow('cannot begin at 0');
});

test('years: both ends and round years between, none too near an end', () => {
  expect(getYearTicks(1994, 2025, 4).map((tick) => tick.at)).toEqual([1994, 2000, 2005, 2010, 2015, 2020, 2025]);
  expect(getYearTicks(1994, 2025, 7).map((tick) => tick.at)).toEqual([1994, 2010, 2025]);
  expect(getYearTicks(1950, 2025, 12).map((tick) => tick.at)).toEqual([1950, 1975, 2000, 2025]);
  expect(getYearTicks(2024, 2050, 5).map((tick) => tick.at)).toEqual([2024, 2030, 2035, 2040, 2045, 2050]);
  expect(getYearTicks(2020, 2020, 1).map((tick) => tick.at)).toEqual([2020]);
});

test('months are told from decimal years however they were rounded', () => {
  expect([2025, 2025 + 1 / 12, 2025.08, 2025.33, 2025.333, 2025 + 11.5 / 12].map(formatMonth)).toEqual([
    'Jan 2025',
    'Feb 2025',
    'Feb 2025',
    'May 2025',
    'May 2025',
    'Dec 2025',
  ]);
  const months = Array.from({ length: 24 }, (_, index) => 2024 + index / 12);
  expect(getMonthTicks(months, 4).map((tick) => tick.label)).toEqual(['Jan 2024', 'Jul 2024', 'Jan 2025', 'Jul 2025']);
  expect(getMonthTicks(months, 2).map((tick) => tick.label)).toEqual(['2024', '2025']);
});

test('crowded labels are thinned from the end', () => {
  expect(thinTicks(['a', 'b', 'c', 'd', 'e'], 2)).toEqual(['b', 'e']);
});

test('values keep the precision of their source and make up none', () => {
  expect([270_000, 41_600, 68.7654321, 0.053, 0.0015, 12.5, 13, 19.04].map(formatBare)).toEqual([
    '270,000',
    '41,600',
    '68.8',
    '0.053',
    '0.0015',
    '12.5',
    '13',
    '19.04',
  ]);
  expect(formatCell([1.29, 8.21])).toBe('1.29 to 8.21');
  expect(formatCell(null)).toBeNull();
});

test('signs stand with their values, long units do not', () => {
  expect([formatMark(69, '%'), formatMark(110, 'USD/kg'), formatMark(1.4, 'times'), formatMark(5000, 't REO')]).toEqual([
    '69%',
    '$110',
    '1.4×',
    '5,000',
  ]);
  expect([getUnitLabel('USD/kg'), getUnitLabel('million USD'), getUnitLabel('t REO'), getUnitLabel('count')]).toEqual([
    '$/kg',
    '$ million',
    't REO',
    '',
  ]);
  expect([getUnitWords('t REO'), getUnitWords('%'), getUnitWords('USD/kg')]).toEqual(['tonnes of rare earth oxide', '', '$/kg']);
});
