import type { FigureData } from '@/lib/figure/figure-data';

/** Made-up rows that have what real ones have: gaps, estimates, withheld values, events, long names. For tests only. */
const basis = 'made up, REO in mined ore';

/** Years with three producers, one of which begins late. */
export const yearData: FigureData = {
  x: { label: 'Year', kind: 'year' },
  series: [
    { key: 'china', label: 'China', unit: 't REO', basis, color: 'china' },
    { key: 'us', label: 'United States', unit: 't REO', basis, color: 'united-states' },
    { key: 'other.lands', label: 'Others', unit: 't REO', basis, color: 'others', dashed: true },
  ],
  rows: Array.from({ length: 16 }, (_, index) => ({
    at: 2010 + index,
    values: { china: 90_000 + index * index * 800, us: index < 3 || index === 6 ? null : index * 2500, 'other.lands': 4000 + index * 3000 },
    ...(index > 12 ? { flags: { china: 'e' as const } } : {}),
  })),
  events: [
    { at: 2015, label: 'Quota ends' },
    { at: 2016, label: 'A second event' },
  ],
  seams: [{ at: 2018, label: 'New producer' }],
};

/** Months, with a gap and an event. */
export const monthData: FigureData = {
  x: { label: 'Month', kind: 'month' },
  series: [{ key: 'exports', label: 'Exports', unit: 't', basis: 'made up', color: 'magnets' }],
  rows: Array.from({ length: 18 }, (_, index) => ({
    at: 2024.5 + index / 12,
    atLabel: `month ${index}`,
    values: { exports: index === 5 ? null : 4000 + 300 * index },
  })),
  events: [{ at: 2025.25, label: 'License rule' }],
};

/** Two panels of different units over quarters. */
export const panelData: FigureData = {
  x: { label: 'Quarter', kind: 'category' },
  series: [
    { key: 'made', label: 'Made', unit: 't REO', basis: 'concentrate', color: 'mining', panel: 'Concentrate' },
    { key: 'sold', label: 'Sold', unit: 't REO', basis: 'concentrate', color: 'reference', panel: 'Concentrate' },
    { key: 'price', label: 'Price', unit: 'USD/kg', basis: 'NdPr oxide', color: 'accent', panel: 'Price of NdPr oxide' },
  ],
  rows: ['Q1', 'Q2', 'Q3', 'Q4'].map((at, index) => ({
    at,
    values: { made: 9000 + index * 500, sold: index === 2 ? null : 8000, price: 55.25 + index },
    ...(index === 3 ? { flags: { price: 'e' as const } } : {}),
  })),
  seams: [{ at: 'Q3', label: 'New method' }],
};

/** Categories with one value each, one of them withheld. */
export const rankData: FigureData = {
  x: { label: 'Use', kind: 'category' },
  series: [{ key: 'share', label: 'Share', unit: '%', basis: 'made up', color: 'accent' }],
  rows: [
    { at: 'Permanent magnets', values: { share: 44.7 } },
    { at: 'Catalysts for refineries and cars', values: { share: 17 }, flags: { share: 'e' } },
    { at: 'Glass', values: { share: null }, flags: { share: 'W' } },
    { at: 'Other uses', values: { share: 0.4 }, note: 'all that has no line of its own' },
  ],
};

/** Categories with two values on a scale of decades. */
export const dotData: FigureData = {
  x: { label: 'Element', kind: 'category' },
  series: [
    { key: 'low', label: 'Crust', unit: 'ppm', basis: 'made up', color: 'neodymium' },
    { key: 'high', label: 'Ore', unit: 'ppm', basis: 'made up', color: 'reference' },
  ],
  rows: [
    { at: 'Cerium', values: { low: 63, high: 4100 } },
    { at: 'Terbium', values: { low: 0.7, high: null } },
    { at: 'Gold', values: { low: 0.0015, high: 1.25 }, flags: { low: 'e' } },
  ],
};

/** Ranges, single values and a gap. */
export const rangeData: FigureData = {
  x: { label: 'Study', kind: 'category' },
  series: [{ key: 'mass', label: 'Mass', unit: 'g/kg', basis: 'made up', color: 'neodymium' }],
  rows: [
    { at: 'Study A, 2012', values: { mass: [1.29, 8.21] }, flags: { mass: 'e' } },
    { at: 'Study B, 2013', values: { mass: 14.5 } },
    { at: 'Study C, 2016', values: { mass: null } },
  ],
};

/** Ore to magnets in three steps with a loss. */
export const flowData: FigureData = {
  x: { label: 'Step', kind: 'category' },
  series: [{ key: 'value', label: 'Mass', unit: 't', basis: 'made up', color: 'mining' }],
  rows: [
    { at: 'Ore', values: { value: 100 } },
    { at: 'Concentrate', values: { value: 70 } },
    { at: 'Tailings', values: { value: 30 } },
    { at: 'Separated oxides', values: { value: 55 } },
    { at: 'Stockpile', values: { value: 15 } },
  ],
  links: [
    { from: 'Ore', to: 'Concentrate', value: 70, color: 'mining' },
    { from: 'Ore', to: 'Tailings', value: 30, color: 'others' },
    { from: 'Concentrate', to: 'Separated oxides', value: 55, color: 'processing' },
    { from: 'Concentrate', to: 'Stockpile', value: 15, color: 'others' },
  ],
};
