import { type DatasetRow, selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** "Alonso_2012" and "ÖkoInstitut_2011" as a reader would write them. */
const nameOf = (study: string) => study.replace('ÖkoInstitut', 'Öko-Institut').replace('Manberger', 'Månberger').replace('_', ' ');

/** Single studies only; rows of another scope or with a slip of unit are marked in the dataset. */
const isSound = (row: DatasetRow) => row.leave_out !== true && !String(row.study).startsWith('all studies');

export const figure = defineFigure({
  datasets: ['product-intensity'],
  select({ table }) {
    const motors = selectRows(table('product-intensity'), {
      product: 'Electric or hybrid car, traction motor',
      element_or_material: 'neodymium',
      unit: 'g/kg',
    });
    const studies = new Map<string, number[]>();
    for (const row of motors.rows.filter(isSound)) {
      const study = nameOf(String(row.study));
      studies.set(study, [...(studies.get(study) ?? []), row.central as number]);
    }
    const rows = [...studies]
      .map(([study, values]) => ({ study, low: Math.min(...values), high: Math.max(...values) }))
      .sort((a, b) => b.high - a.high);
    return {
      x: { label: 'Study', kind: 'category' },
      series: [
        {
          key: 'neodymium',
          label: 'Neodymium',
          unit: 'g/kg',
          basis: 'grams of neodymium per kilogram of traction motor, electric and hybrid cars',
          color: 'neodymium',
        },
      ],
      rows: rows.map(({ study, low, high }) => ({
        at: study,
        values: { neodymium: low === high ? low : ([low, high] as const) },
        flags: { neodymium: 'e' as const },
      })),
    };
  },
});
