import { getValue, selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

const designs = [
  { product: 'Wind turbine, direct drive with permanent magnets', label: 'direct drive' },
  { product: 'Wind turbine with gearbox', label: 'gearbox' },
] as const;
const elements = ['neodymium', 'dysprosium'] as const;

export const figure = defineFigure({
  datasets: ['product-intensity'],
  select({ table }) {
    const basis = 'kilograms of the element per megawatt of wind turbine';
    const summaries = selectRows(table('product-intensity'), { study: 'all studies: minimum, mean, maximum', unit: 'kg/MW' });
    return {
      x: { label: 'Element and design', kind: 'category' },
      series: [
        { key: 'range', label: 'Lowest to highest study', unit: 'kg/MW', basis, color: 'accent' },
        { key: 'mean', label: 'Mean of the studies', unit: 'kg/MW', basis, color: 'reference' },
      ],
      rows: elements.flatMap((element) =>
        designs.map(({ product, label }) => {
          const where = { product, element_or_material: element };
          const name = element === 'neodymium' ? 'Neodymium' : 'Dysprosium';
          return {
            at: `${name}, ${label}`,
            values: {
              range: [getValue(summaries, where, 'low'), getValue(summaries, where, 'high')] as const,
              mean: getValue(summaries, where, 'central'),
            },
            flags: { range: 'e' as const, mean: 'e' as const },
          };
        }),
      ),
    };
  },
});
