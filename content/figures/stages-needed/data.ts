import { selectRows, type Table } from '@/lib/data/table';
import { type ColorRole, defineFigure, type FigureRow } from '@/lib/figure/figure-data';
import { countRow } from '@/lib/models/separation-cascade/model';

const pc88a = 'PC-88A (P507, HEHEHP)';
const dodgaa = 'DODGAA (diglycolamic acid, for comparison)';
const relative = 'HDEHDGA (diglycolamic acid, for comparison)';
const lactic = 'D2EHPA (P204) with lactic acid in the water phase';

/** Factors of the two pairs measured in acidic extractants. Left out: fits, interpolations, values worked back from percentages, a protein and neutral diglycolamides. */
const measured: readonly { pair: string; extractant: string; label: string }[] = [
  { pair: 'Nd/Pr', extractant: 'D2EHPA (P204)', label: 'Nd/Pr D2EHPA' },
  { pair: 'Dy/Tb', extractant: dodgaa, label: 'Dy/Tb DODGAA' },
  { pair: 'Nd/Pr', extractant: pc88a, label: 'Nd/Pr PC-88A' },
  { pair: 'Nd/Pr', extractant: lactic, label: 'Nd/Pr D2EHPA + lactic' },
  { pair: 'Dy/Tb', extractant: pc88a, label: 'Dy/Tb PC-88A' },
  { pair: 'Nd/Pr', extractant: dodgaa, label: 'Nd/Pr DODGAA' },
  { pair: 'Nd/Pr', extractant: relative, label: 'Nd/Pr HDEHDGA' },
];

const purities: readonly { key: string; purity: number; color: ColorRole }[] = [
  { key: 'four-nines', purity: 99.99, color: 'reference' },
  { key: 'three-nines', purity: 99.9, color: 'accent' },
  { key: 'two-nines', purity: 99, color: 'muted' },
];

/** Feed in equal parts, in percent, and oil as a multiple of the least that works. */
export const task = { feed: 50, oil: 1.5 };

export const figure = defineFigure({
  datasets: ['separation-factors'],
  select({ table }) {
    const marks = measured.map((one) => ({ ...one, ...readFactor(table('separation-factors'), one.pair, one.extractant) }));
    const steps = Array.from({ length: 37 }, (_, index) => (120 + index * 5) / 100);
    const factors = [...new Set([...steps, ...marks.map(({ factor }) => factor)])].sort((a, b) => a - b);
    return {
      x: { label: 'Separation factor, heavier over lighter', kind: 'number' },
      series: purities.map(({ key, purity, color }) => ({
        key,
        label: `${purity}% pure`,
        unit: 'stages',
        basis: 'extraction and scrub stages of an ideal row, both products equally pure',
        color,
      })),
      rows: factors.map((factor): FigureRow => {
        const notes = marks
          .filter((mark) => mark.factor === factor)
          .map(({ pair, extractant, acidity }) => `${pair} in ${extractant}; acidity: ${acidity}`);
        return {
          at: factor,
          values: Object.fromEntries(purities.map(({ key, purity }) => [key, countRow({ ...task, factor, purity })])),
          ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
        };
      }),
      events: marks.map(({ factor, label }) => ({ at: factor, label })),
    };
  },
});

function readFactor(factors: Table, pair: string, extractant: string): { factor: number; acidity: string } {
  const { rows } = selectRows(factors, { pair, extractant, kind: 'measured' });
  const [row, ...others] = rows;
  if (!row || others.length > 0 || typeof row.separation_factor_beta !== 'number')
    throw new Error(`dataset "separation-factors": expected one measured factor for ${pair} in ${extractant}`);
  return { factor: row.separation_factor_beta, acidity: String(row.acidity ?? 'not given') };
}
