import { expect, test } from 'vitest';
import type { NumberFrom } from '@/lib/schema/number';
import { findOtherEditions } from './other-editions';
import type { Table } from './table';

const row = (edition: string, country: string, year: number, tonnes: number, basis = 'oxide in ore') => ({
  edition,
  country,
  year,
  tonnes,
  basis,
  source: edition.toLowerCase().replaceAll(' ', '-'),
  estimated: edition === 'MCS 2025',
});
const makeTable = (rows: Table['rows']): Table => ({
  id: 'output',
  columns: {
    edition: { label: 'Edition', type: 'string' },
    country: { label: 'Country', type: 'string' },
    year: { label: 'Year', type: 'integer' },
    tonnes: { label: 'Output', type: 'number', unit: 't REO' },
    basis: { label: 'Basis', type: 'string' },
  },
  basisColumn: 'basis',
  rows,
});
const from = (given: Partial<NumberFrom> = {}): NumberFrom => ({
  dataset: 'output',
  column: 'tonnes',
  where: { edition: 'MCS 2026', country: 'China', year: 2024 },
  op: 'value',
  ...given,
});
const rows = [row('MCS 2026', 'China', 2024, 270), row('MCS 2025', 'China', 2024, 260)];

test('finds the same quantity in another edition, with its source and its doubt', () => {
  expect(findOtherEditions(from(), makeTable(rows))).toEqual([
    { edition: 'MCS 2025', value: 260, sources: ['mcs-2025'], isEstimate: true },
  ]);
});

test('works a share out within each edition', () => {
  const world = [row('MCS 2026', 'World', 2024, 540), row('MCS 2025', 'World', 2024, 400)];
  const share = from({ op: 'share', against: { country: 'World' } });
  expect(findOtherEditions(share, makeTable([...rows, ...world]))[0]?.value).toBe(65);
});

test('leaves out another year, another basis, and series that are no editions', () => {
  expect(findOtherEditions(from(), makeTable([...rows.slice(0, 1), row('MCS 2025', 'China', 2023, 240)]))).toEqual([]);
  expect(findOtherEditions(from(), makeTable([...rows.slice(0, 1), row('MCS 2025', 'China', 2024, 240, 'concentrate')]))).toEqual([]);
  expect(findOtherEditions(from(), makeTable([...rows.slice(0, 1), row('other count', 'China', 2024, 240)]))).toEqual([]);
});

test('a base year that an edition chooses for itself is not compared with another year', () => {
  const open = from({ where: { edition: 'MCS 2026', country: 'China' } });
  expect(findOtherEditions(open, makeTable([rows[0] as Table['rows'][number], row('MCS 2025', 'China', 2023, 240)]))).toEqual([]);
});
