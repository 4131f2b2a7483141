import { getValue, selectRows, type Table } from '@/lib/data/table';
import { type ColorRole, defineFigure, type FigureRow, type Flag } from '@/lib/figure/figure-data';

const lastBritishYear = 2011;
const basis = 'rare earth oxide (REO) contained in mine output';

/** Countries with a band of their own. Australia and Myanmar stand in "Others" before `from`: the U.S. Geological Survey's country tables start there. */
const countries: readonly { key: string; country: string; color: ColorRole; from?: number }[] = [
  { key: 'china', country: 'China', color: 'china' },
  { key: 'united-states', country: 'United States', color: 'united-states' },
  { key: 'australia', country: 'Australia', color: 'australia', from: 2018 },
  { key: 'myanmar', country: 'Myanmar', color: 'myanmar', from: 2018 },
];

export const figure = defineFigure({
  datasets: ['mine-production-bgs', 'mine-production'],
  select({ table }) {
    const british = selectRows(table('mine-production-bgs'), { series: 'bgs_reo' });
    const american = table('mine-production');
    const years = Array.from({ length: 2025 - 1994 + 1 }, (_, index) => 1994 + index);
    return {
      x: { label: 'Year', kind: 'year' },
      series: [
        ...countries.map(({ key, country, color }) => ({ key, label: country, unit: 't REO', basis, color })),
        { key: 'others', label: 'Others', unit: 't REO', basis, color: 'others' as const },
      ],
      rows: years.map((year) => (year <= lastBritishYear ? readYear(british, british, year, 'British Geological Survey') : readYear(american, selectWorld(american, year), year, 'U.S. Geological Survey'))),
      events: [{ at: 2002, label: 'Mountain Pass closes' }],
      seams: [
        { at: 2011.5, label: 'U.S. Survey from here' },
        { at: 2017.5, label: 'full country tables' },
        { at: 2023.5, label: 'new edition' },
      ],
    };
  },
});

/** The compilation whose world total a year is measured against; world totals of two compilations never share a year. */
function selectWorld(american: Table, year: number): Table {
  const series = year <= 2017 ? 'usgs_ds140' : year <= 2022 ? 'usgs_myb2022' : year === 2023 ? 'usgs_mcs2025' : 'usgs_mcs2026';
  return selectRows(american, { series });
}

/** One year of the stack: the countries drawn, and what the world total leaves for the others. */
function readYear(rows: Table, world: Table, year: number, producer: string): FigureRow {
  const values: Record<string, number | null> = {};
  const flags: Record<string, Flag> = { others: 'd' };
  let named = 0;
  for (const { key, country, from = 0 } of countries) {
    const row = year < from ? undefined : findRow(rows, country, year);
    const value = (row?.production_t_reo as number | undefined) ?? null;
    values[key] = value;
    named += value ?? 0;
    if (row?.estimated === true) flags[key] = 'e';
  }
  values.others = getValue(world, { country: 'World', year }, 'production_t_reo') - named;
  return { at: year, values, flags, note: producer };
}

/** The row that stands for a country in a year: the only one of a single series, else the preferred one. */
function findRow(rows: Table, country: string, year: number) {
  const found = rows.rows.filter((row) => row.country === country && row.year === year);
  return found.length > 1 ? found.find((row) => row.preferred === true) : found[0];
}
