import { selectRows } from '@/lib/data/table';
import { defineFigure, type FigureRow } from '@/lib/figure/figure-data';

const lactic = 'D2EHPA (P204) with lactic acid in the water phase';
const pc88a = 'PC-88A (P507, HEHEHP)';
const diglycolamic = 'DODGAA (diglycolamic acid, for comparison)';
const relative = 'HDEHDGA (diglycolamic acid, for comparison)';
const worked = 'derived from extraction percentages';

/** Pairs of neighbors in extractants of the industry, and the molecules made to beat them. Fits and interpolations of the dataset are left out. */
const wanted: readonly { label: string; pair: string; extractant: string; kind?: string }[] = [
  { label: 'Nd/Pr in D2EHPA', pair: 'Nd/Pr', extractant: 'D2EHPA (P204)' },
  { label: 'Nd/Pr in PC-88A', pair: 'Nd/Pr', extractant: pc88a },
  { label: 'Nd/Pr, D2EHPA + lactic', pair: 'Nd/Pr', extractant: lactic },
  { label: 'Nd/Pr in DODGAA', pair: 'Nd/Pr', extractant: diglycolamic },
  { label: 'Nd/Pr in HDEHDGA', pair: 'Nd/Pr', extractant: relative },
  { label: 'Dy/Tb in DODGAA', pair: 'Dy/Tb', extractant: diglycolamic },
  { label: 'Dy/Tb in Cyanex 272', pair: 'Dy/Tb', extractant: 'Cyanex 272', kind: worked },
  { label: 'Dy/Tb in PC-88A', pair: 'Dy/Tb', extractant: pc88a },
  { label: 'Dy/Tb, PC-88A in 2020', pair: 'Dy/Tb', extractant: pc88a, kind: worked },
  { label: 'Pr/Ce, D2EHPA + lactic', pair: 'Pr/Ce', extractant: lactic },
  { label: 'Ce/La, D2EHPA + lactic', pair: 'Ce/La', extractant: lactic },
];

export const figure = defineFigure({
  datasets: ['separation-factors'],
  select({ table }) {
    return {
      x: { label: 'Pair and extractant', kind: 'category' },
      series: [
        {
          key: 'factor',
          label: 'Separation factor',
          unit: 'factor',
          basis: 'distribution ratio of the heavier over that of the lighter element; acidity and loading differ from row to row',
          color: 'processing',
        },
      ],
      rows: wanted.map(({ label, pair, extractant, kind = 'measured' }): FigureRow => {
        const { rows } = selectRows(table('separation-factors'), { pair, extractant, kind });
        const row = rows[0];
        if (rows.length !== 1 || !row)
          throw new Error(`separation-factors: ${rows.length} rows for ${pair}, ${extractant}, ${kind} — expected one`);
        const isRange = typeof row.beta_low === 'number' && typeof row.beta_high === 'number';
        return {
          at: label,
          values: { factor: isRange ? [row.beta_low as number, row.beta_high as number] : (row.separation_factor_beta as number) },
          ...(row.estimated === true ? { flags: { factor: 'e' as const } } : {}),
          note: `${row.kind}; acidity: ${row.acidity ?? 'not given'}`,
        };
      }),
    };
  },
});
