import { expect, test } from 'vitest';
import { figureCsv } from './csv';
import type { FigureData } from './figure-data';

const data: FigureData = {
  x: { label: 'Month', kind: 'month' },
  series: [
    { key: 'price', label: 'Price', unit: 'USD/kg', basis: 'NdPr oxide', color: 'accent' },
    { key: 'mass', label: 'Mass, dry', unit: 't REO', basis: 'concentrate', color: 'mining' },
  ],
  rows: [
    { at: 2025.5, atLabel: 'July 2025', values: { price: 68.5, mass: [10, 12.5] }, flags: { price: 'e' }, note: 'after the agreement' },
    { at: 2025.583, atLabel: 'August 2025', values: { price: null, mass: 11 } },
  ],
};

test('writes a row a place with units in the head, ranges in two columns, flags and notes', () => {
  expect(figureCsv(data)).toBe(
    [
      'Month,label,Price ($/kg),Price flag,"Mass, dry (t REO) low","Mass, dry (t REO) high",note',
      '2025.5,July 2025,68.5,e,10,12.5,after the agreement',
      '2025.583,August 2025,,,11,11,',
      '',
    ].join('\n'),
  );
});

test('tells equal names in two panels apart', () => {
  const series = ['Mines', 'Plants'].map((panel, index) => ({
    key: `k${index}`,
    label: 'China',
    unit: '%',
    basis: panel,
    color: 'china' as const,
    panel,
  }));
  expect(figureCsv({ x: { label: 'Year', kind: 'year' }, series, rows: [{ at: 2024, values: { k0: 69, k1: 91 } }] })).toBe(
    'Year,Mines: China (%),Plants: China (%)\n2024,69,91\n',
  );
});

test('leaves out what may not be passed on, and says where', () => {
  const series = ['China', 'Australia'].map((label) => ({ key: label, label, unit: 't REO', basis: 'REO', color: 'china' as const }));
  const rows = [
    { at: 2011, values: { China: 1, Australia: 2 }, withheld: ['China', 'Australia'] },
    { at: 2012, values: { China: 3, Australia: 4 }, flags: { Australia: 'e' as const }, withheld: ['Australia'] },
    { at: 2013, values: { China: 5, Australia: 6 } },
  ];
  expect(figureCsv({ x: { label: 'Year', kind: 'year' }, series, rows })).toBe(
    'Year,China (t REO),Australia (t REO),withheld\n2012,3,,Australia\n2013,5,6,\n',
  );
});
