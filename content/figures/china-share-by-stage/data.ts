import { getValue, selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** The steps of 2024 for which the agency gives a share; for the making of metal no good number exists. */
const stages: readonly { stage: string; label: string; source: string; note: string }[] = [
  {
    stage: 'mining',
    label: 'Mining',
    source: 'iea-cmde-2025',
    note: 'neodymium, praseodymium, dysprosium and terbium in mined ore; IEA data set of 2025',
  },
  {
    stage: 'separation/refining',
    label: 'Separation',
    source: 'iea-cmde-2025',
    note: 'the same four elements, refined; IEA data set of 2025',
  },
  {
    stage: 'magnet manufacture (sintered permanent magnets)',
    label: 'Sintered magnets',
    source: 'reex-iea-oct2025;morningoverview-usar',
    note: 'sintered permanent magnets; IEA commentary of 23 October 2025, as reported',
  },
];

export const figure = defineFigure({
  datasets: ['stage-shares'],
  select({ table }) {
    const shares = selectRows(table('stage-shares'), { publisher: 'IEA', country: 'China', year: 2024 });
    return {
      x: { label: 'Stage', kind: 'category' },
      series: [
        {
          key: 'share',
          label: "China's share",
          unit: '%',
          basis: 'world output of each stage, magnet rare earths (Nd, Pr, Dy, Tb) and sintered magnets',
          color: 'china',
        },
      ],
      // Whole percents: the decimals of the data set say more than it knows.
      rows: stages.map(({ stage, label, source, note }) => ({
        at: label,
        values: { share: Math.round(getValue(shares, { stage, source }, 'share_pct')) },
        flags: { share: 'e' as const },
        note,
      })),
    };
  },
});
