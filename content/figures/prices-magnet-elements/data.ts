import { getBasis, selectRows, type Table } from '@/lib/data/table';
import { type ColorRole, defineFigure, type Series } from '@/lib/figure/figure-data';

const yearlyAverage = 'yearly average as published by USGS (after Argus; FOB China where the edition says so)';
const yearEnd = 'middle of the year-end price range as published by USGS';

/** One panel each: an element on one basis. The spike of 2011 survives only in year-end prices, so those get panels of their own. */
const panels: readonly { key: string; product: string; price_basis: string; panel: string; color: ColorRole }[] = [
  { key: 'nd', product: 'neodymium', price_basis: yearlyAverage, panel: 'Neodymium, yearly average', color: 'neodymium' },
  { key: 'dy', product: 'dysprosium', price_basis: yearlyAverage, panel: 'Dysprosium, yearly average', color: 'dysprosium' },
  { key: 'tb', product: 'terbium', price_basis: yearlyAverage, panel: 'Terbium, yearly average', color: 'terbium' },
  { key: 'y', product: 'yttrium', price_basis: yearlyAverage, panel: 'Yttrium, yearly average', color: 'yttrium' },
  { key: 'nd-end', product: 'neodymium', price_basis: yearEnd, panel: 'Neodymium, year-end', color: 'neodymium' },
  { key: 'dy-end', product: 'dysprosium', price_basis: yearEnd, panel: 'Dysprosium, year-end', color: 'dysprosium' },
];

export const figure = defineFigure({
  datasets: ['prices'],
  select({ table }) {
    const lines = panels.map((panel) => ({ ...panel, rows: selectLine(table('prices'), panel.product, panel.price_basis) }));
    const series: Series[] = lines.map(({ key, product, panel, color, rows }) => ({
      key,
      label: `${product[0]?.toUpperCase()}${product.slice(1)} oxide`,
      unit: 'USD/kg',
      basis: getBasis(rows, 'price_usd_per_kg'),
      color,
      panel,
    }));
    const years = Array.from({ length: 2025 - 2011 + 1 }, (_, index) => 2011 + index);
    return {
      x: { label: 'Year', kind: 'year' },
      series,
      rows: years.map((year) => {
        const found = lines.map(({ key, rows }) => [key, rows.rows.find((row) => row.year === year)] as const);
        const estimates = found.flatMap(([key, row]) => (row?.estimated === true ? [[key, 'e'] as const] : []));
        return {
          at: year,
          values: Object.fromEntries(found.map(([key, row]) => [key, (row?.price_usd_per_kg as number | undefined) ?? null])),
          ...(estimates.length > 0 ? { flags: Object.fromEntries(estimates) } : {}),
        };
      }),
      events: [{ at: 2025, label: 'April 2025 licenses' }],
      seams: [{ at: 2020, label: 'FOB China from here' }],
    };
  },
});

/** One row a year on one basis. Averages overlap between editions: the preferred row wins; year-end rows do not overlap. */
function selectLine(prices: Table, product: string, basis: string): Table {
  const found = selectRows(prices, { product, form: 'oxide', price_basis: basis });
  return basis === yearEnd ? found : selectRows(found, { preferred: true });
}
