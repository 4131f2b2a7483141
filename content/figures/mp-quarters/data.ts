import { getBasis, type DatasetRow } from '@/lib/data/table';
import { defineFigure, type ColorRole } from '@/lib/figure/figure-data';

const measures: readonly { key: string; column: string; label: string; unit: string; color: ColorRole }[] = [
  { key: 'concentrate', column: 'production_t_reo', label: 'Oxide in concentrate made', unit: 't REO', color: 'mining' },
  { key: 'sold', column: 'concentrate_sales_t_reo', label: 'Oxide in concentrate sold', unit: 't REO', color: 'reference' },
  { key: 'ndpr', column: 'ndpr_oxide_t', label: 'NdPr oxide made', unit: 't NdPr oxide', color: 'neodymium' },
  { key: 'ndprSold', column: 'ndpr_sales_t', label: 'NdPr sold, as oxide', unit: 't', color: 'processing' },
];

const ordinal = ['First', 'Second', 'Third', 'Fourth'];

/** "2023-Q3" counted in quarters. */
function countQuarters(quarter: string): number {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number];
  return year * 4 + number - 1;
}

export const figure = defineFigure({
  datasets: ['mp-quarters'],
  select({ table }) {
    const quarters = table('mp-quarters');
    const byQuarter = new Map<number, DatasetRow>(quarters.rows.map((row) => [countQuarters(String(row.quarter)), row]));
    const first = Math.min(...byQuarter.keys());
    const last = Math.max(...byQuarter.keys());
    // A quarter that the dataset lacks keeps its empty place: a gap, not a zero.
    const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return {
      x: { label: 'Quarter', kind: 'month' },
      series: measures.map(({ key, column, label, unit, color }) => ({
        key,
        label,
        unit,
        basis: getBasis(quarters, column),
        color,
        panel: label,
      })),
      rows: places.map((place) => {
        const row = byQuarter.get(place);
        const computed = String(row?.derived ?? '').split(';');
        const derived = measures.filter(({ column }) => computed.includes(column));
        return {
          at: place / 4,
          atLabel: `${ordinal[place % 4]} quarter of ${Math.floor(place / 4)}`,
          values: Object.fromEntries(measures.map(({ key, column }) => [key, (row?.[column] ?? null) as number | null])),
          ...(derived.length > 0 ? { flags: Object.fromEntries(derived.map(({ key }) => [key, 'd' as const])) } : {}),
        };
      }),
      events: [{ at: selectedQuarter('2025-Q3', quarters.rows), label: 'Sales to China end' }],
    };
  },
});

/** Place of a quarter on the axis. @throws when the dataset does not have it. */
function selectedQuarter(quarter: string, rows: readonly DatasetRow[]): number {
  if (!rows.some((row) => row.quarter === quarter)) throw new Error(`dataset "mp-quarters" has no quarter ${quarter}`);
  return countQuarters(quarter) / 4;
}
