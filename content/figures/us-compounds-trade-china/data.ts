import { getBasis, selectRows, type Table } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** Year → tonnes; the dataset counts kilograms. */
function tonnesByYear(flow: Table): Map<number, number> {
  return new Map(flow.rows.map((row) => [row.year as number, (row.quantity_kg as number) / 1000]));
}

export const figure = defineFigure({
  datasets: ['us-trade-compounds'],
  select({ table }) {
    const yearly = selectRows(table('us-trade-compounds'), { partner: 'China', period: 'annual' });
    const basis = getBasis(yearly, 'quantity_kg');
    const exports = tonnesByYear(selectRows(yearly, { flow: 'exports' }));
    const imports = tonnesByYear(selectRows(yearly, { flow: 'imports' }));
    const years = [...new Set([...exports.keys(), ...imports.keys()])].sort((a, b) => a - b);
    return {
      x: { label: 'Year', kind: 'year' },
      series: [
        { key: 'exports', label: 'U.S. exports to China', unit: 't', basis, color: 'united-states', panel: 'U.S. exports to China' },
        { key: 'imports', label: 'U.S. imports from China', unit: 't', basis, color: 'china', panel: 'U.S. imports from China' },
      ],
      rows: years.map((year) => ({ at: year, values: { exports: exports.get(year) ?? null, imports: imports.get(year) ?? null } })),
      events: [
        { at: 2002, label: 'Mine closes' },
        { at: 2018, label: 'Restart' },
      ],
    };
  },
});
