import { type DatasetRow, getValue, selectRows, type Table } from '@/lib/data/table';
import { type ColorRole, defineFigure, type FigureRow, type Flag } from '@/lib/figure/figure-data';

const lastBritishYear = 2011;
const basis = 'rare earth oxide (REO) contained in mine output';

/** Countries with a band of their own; all else is "Others". */
const countries: readonly { key: string; country: string; color: ColorRole }[] = [
  { key: 'china', country: 'China', color: 'china' },
  { key: 'united-states', country: 'United States', color: 'united-states' },
  { key: 'australia', country: 'Australia', color: 'australia' },
  { key: 'myanmar', country: 'Myanmar', color: 'myanmar' },
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
      rows: years.map((year) =>
        year <= lastBritishYear ? readYear(year, british, [british]) : readYear(year, selectWorld(american, year), [american, british]),
      ),
      events: [{ at: 2002, label: 'Mountain Pass closes' }],
      seams: [
        { at: 2011.5, label: 'U.S. Survey from here' },
        { at: 2017.5, label: 'for all countries' },
        { at: 2023.5, label: 'new edition' },
      ],
    };
  },
});

/** The compilation whose world total a year is measured against; two compilations never share a year. */
function selectWorld(american: Table, year: number): Table {
  const series = year <= 2017 ? 'usgs_ds140' : year <= 2022 ? 'usgs_myb2022' : year === 2023 ? 'usgs_mcs2025' : 'usgs_mcs2026';
  return selectRows(american, { series });
}

/** One year of the stack: the countries drawn, from the first table that holds them, and what the world total leaves for the others. */
function readYear(year: number, world: Table, tables: readonly Table[]): FigureRow {
  const found = countries.map(({ key, country }) => ({ key, ...findRow(tables, country, year) }));
  const values: Record<string, number | null> = Object.fromEntries(
    found.map(({ key, row }) => [key, (row?.production_t_reo as number | undefined) ?? null]),
  );
  // The British survey's rows may be shown, not passed on. What is left of another producer's world total is computed, and may.
  const isBritish = (table: Table) => table.id === 'mine-production-bgs';
  const british = found.filter(({ table }) => table && isBritish(table)).map(({ key }) => key);
  const withheld = isBritish(world) ? [...british, 'others'] : british;
  const named = Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const flags: Record<string, Flag> = { others: 'd' };
  // A quota that stands for output is no count either, whether or not its producer marks it.
  for (const { key, row } of found) if (row?.estimated === true || /quota/.test(String(row?.note ?? ''))) flags[key] = 'e';
  return {
    at: year,
    values: { ...values, others: getValue(world, { country: 'World', year }, 'production_t_reo') - named },
    flags,
    note: nameProducer(year),
    ...(withheld.length > 0 ? { withheld } : {}),
  };
}

/** The row that stands for a country in a year: the preferred one of several, in the first table that has any. */
function findRow(tables: readonly Table[], country: string, year: number): { row?: DatasetRow; table?: Table } {
  for (const table of tables) {
    const found = table.rows.filter((row) => row.country === country && row.year === year);
    const row = found.find(({ preferred }) => preferred === true) ?? found[0];
    if (row) return { row, table };
  }
  return {};
}

function nameProducer(year: number): string {
  if (year <= lastBritishYear) return 'British Geological Survey';
  return year <= 2017 ? 'U.S. Geological Survey; Australia and Myanmar: British Geological Survey' : 'U.S. Geological Survey';
}
