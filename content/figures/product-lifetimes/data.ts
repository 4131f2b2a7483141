import { getBasis, selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** Kinds of goods in which rare earth magnets are used, by their key in the calculation tool; not every piece holds one. */
const kinds: Readonly<Record<string, string>> = {
  '0306': 'Mobile phones',
  '0303': 'Laptops and tablets',
  '0307': 'Servers',
  '0302': 'Desktop computers',
  '0405': 'Loudspeakers',
  '0601': 'Household tools',
  '0111': 'Air conditioners',
  '0104': 'Washing machines',
};

export const figure = defineFigure({
  datasets: ['lifetimes'],
  select({ table }) {
    const goods = selectRows(table('lifetimes'), { unu_key: Object.keys(kinds), region: 'Netherlands, France, Belgium' });
    const rows = [...goods.rows].sort((a, b) => (a.mean_years as number) - (b.mean_years as number));
    return {
      x: { label: 'Kind of goods', kind: 'category' },
      series: [
        {
          key: 'mean',
          label: 'Mean life',
          unit: 'years',
          basis: `mean life, ${getBasis(goods, 'mean_years')} distribution`,
          color: 'magnets',
        },
      ],
      rows: rows.map((row) => ({
        at: kinds[String(row.unu_key)] as string,
        values: { mean: row.mean_years as number },
        flags: { mean: 'd' as const },
      })),
    };
  },
});
