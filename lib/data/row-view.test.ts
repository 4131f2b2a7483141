import { expect, test } from 'vitest';
import { fileOrder, parseRowView, tellRows, viewRows, writeRowView } from './row-view';
import { writeCell } from './write-cell';

const columns = [
  { name: 'country', type: 'string' as const },
  { name: 'year', type: 'integer' as const },
  { name: 'tonnes', type: 'number' as const, unit: 't REO' },
];
const rows = [
  { country: 'China', year: 2024, tonnes: 270000 },
  { country: 'Burundi', year: 2024, tonnes: null },
  { country: 'United States', year: 2025, tonnes: 51000 },
  { country: 'China', year: 2025, tonnes: 9000.5 },
];
const tonnes = (view: Partial<typeof fileOrder>) => viewRows(rows, columns, { ...fileOrder, ...view }).map((row) => row.tonnes);

test('every word must stand in a row, in any cell, as shown or as in the file', () => {
  expect(tonnes({ find: 'CHINA 2025' })).toEqual([9000.5]);
  expect(tonnes({ find: '270,000' })).toEqual([270000]);
  expect(tonnes({ find: '270000' })).toEqual([270000]);
  expect(tonnes({ find: 'chile' })).toEqual([]);
});

test('numbers sort as numbers, and empty cells come last in both directions', () => {
  expect(tonnes({ by: 'tonnes' })).toEqual([9000.5, 51000, 270000, null]);
  expect(tonnes({ by: 'tonnes', isDown: true })).toEqual([270000, 51000, 9000.5, null]);
});

test('an unknown column leaves the order of the file', () => {
  expect(tonnes({ by: 'nonsense' })).toEqual([270000, null, 51000, 9000.5]);
});

test('says how many rows there are and how many stand here', () => {
  expect(tellRows(4, 4, 4)).toBe('All 4 rows');
  expect(tellRows(100, 1168, 1168)).toBe('The first 100 of 1,168 rows');
  expect(tellRows(1, 1, 1168)).toBe('1 of 1,168 rows matches');
  expect(tellRows(100, 300, 1168)).toBe('300 of 1,168 rows match; the first 100 stand here');
});

test('a view survives the address', () => {
  const view = { find: 'China & more', by: 'year', isDown: true };
  expect(parseRowView(writeRowView(view))).toEqual(view);
  expect(writeRowView(fileOrder)).toBe('');
});

test('a number keeps every digit of the file, and a year is no count', () => {
  expect(writeCell(44.955907, { name: 'weight', type: 'number', unit: 'factor' })).toBe('44.955907');
  expect(writeCell(-1234567.25, { name: 'v', type: 'number' })).toBe('−1,234,567.25');
  expect(writeCell(2025, { name: 'year', type: 'integer' })).toBe('2025');
  expect(writeCell(1885, { name: 'discovery_year', type: 'integer', unit: 'year' })).toBe('1885');
});
