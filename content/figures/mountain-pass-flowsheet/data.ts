import { selectRows, type DatasetRow, type Table } from '@/lib/data/table';
import { defineFigure, type FigureRow } from '@/lib/figure/figure-data';

const route = 'Mountain Pass (USA)';

/** The steps of the drawing, in its order; `step` is the row of the flowsheet, where it has one. */
const steps: readonly { at: string; step?: string; note?: string }[] = [
  { at: 'Dig', note: 'Open pit; the ore mineral is bastnasite.' },
  { at: 'Crush and grind', note: 'Rock to fine grains, so that ore mineral and waste rock come apart.' },
  { at: 'Float', step: 'flotation (measured circuit)' },
  { at: 'Roast', step: 'oxidative roast' },
  { at: 'Leach', step: 'hydrochloric acid leach' },
  { at: 'Separate', step: 'solvent extraction (chloride)' },
  { at: 'Filter the tailings dry', step: 'water and tailings' },
];

/** What comes out, as groups of elements; the shares are those of the ore. */
const products: readonly { at: string; elements: readonly string[] }[] = [
  { at: 'Product: cerium', elements: ['Ce'] },
  { at: 'Product: lanthanum', elements: ['La'] },
  { at: 'Product: NdPr', elements: ['Nd', 'Pr'] },
  { at: 'Product: samarium and up', elements: ['Sm', 'Eu', 'Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y'] },
];

const empty = { recovery: null, temperature: null, share: null };

export const figure = defineFigure({
  datasets: ['flowsheet', 'ore-composition'],
  select({ table }) {
    const flowsheet = selectRows(table('flowsheet'), { route });
    const ore = selectRows(table('ore-composition'), { location: 'Mountain Pass, CA' });
    return {
      x: { label: 'Step or product', kind: 'category' },
      series: [
        {
          key: 'recovery',
          label: 'Rare earths kept',
          unit: '%',
          basis: 'share of the rare earths in the ore that reaches the concentrate, two published figures',
          color: 'processing',
          panel: 'Rare earths kept',
        },
        {
          key: 'temperature',
          label: 'Roasting temperature',
          unit: '°C',
          basis: 'about, as described for this route',
          color: 'accent',
          panel: 'Roasting temperature',
        },
        {
          key: 'share',
          label: 'Share in the ore',
          unit: '%',
          basis: 'percent of total rare earth oxide in the ore',
          color: 'neodymium',
          panel: 'Share in the ore',
        },
      ],
      rows: [
        ...steps.map((step) => toStepRow(step, flowsheet)),
        ...products.map(({ at, elements }) => ({ at, values: { ...empty, share: sumShares(ore, elements) } })),
      ],
    };
  },
});

function toStepRow({ at, step, note }: (typeof steps)[number], flowsheet: Table): FigureRow {
  if (!step) return { at, values: empty, ...(note ? { note } : {}) };
  const row = selectRows(flowsheet, { step }).rows[0] as DatasetRow;
  const described = [
    `In: ${row.input}. Out: ${row.output}.`,
    row.reagents ? `With: ${row.reagents}.` : '',
    row.waste_streams ? `Waste: ${row.waste_streams}.` : '',
  ];
  return {
    at,
    values: {
      ...empty,
      temperature: at === 'Roast' ? (row.temperature_c as number) : null,
      recovery: at === 'Float' ? recoveryRange(flowsheet) : null,
    },
    note: described.filter(Boolean).join(' '),
  };
}

/** Lowest and highest published recovery of the whole flotation step. */
function recoveryRange(flowsheet: Table): readonly [number, number] {
  const found = selectRows(flowsheet, { recovery_of: 'REO to concentrate' }).rows.map((row) => row.recovery_pct as number);
  return [Math.min(...found), Math.max(...found)];
}

/** Sum of the shares that the table gives; elements it does not give are left out, not zero. */
function sumShares(ore: Table, elements: readonly string[]): number {
  const shares = selectRows(ore, { element: [...elements] })
    .rows.map((row) => row.share_of_reo_percent)
    .filter((share): share is number => typeof share === 'number');
  return Math.round(shares.reduce((sum, share) => sum + share, 0) * 1000) / 1000;
}
