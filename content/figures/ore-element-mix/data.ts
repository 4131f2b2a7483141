import { getBasis, selectRows, type DatasetRow } from '@/lib/data/table';
import { defineFigure, type ColorRole } from '@/lib/figure/figure-data';

/** Four deposits of four kinds, by the names of the dataset. */
const deposits: readonly { location: string; at: string; note: string }[] = [
  { location: 'Mountain Pass, CA', at: 'Mountain Pass, U.S.', note: 'bastnasite' },
  { location: 'Bayan Obo, Nei Mongol Autonomous Region', at: 'Bayan Obo, China', note: 'bastnasite' },
  { location: 'Mount Weld Central Lanthanide, Western Australia', at: 'Mount Weld, Australia', note: 'monazite' },
  { location: 'Longnan, Jiangxi Province', at: 'Longnan clay, China', note: 'ion-adsorption clay' },
];

const groups: readonly { key: string; label: string; elements: readonly string[]; color: ColorRole }[] = [
  { key: 'cerium', label: 'Cerium', elements: ['Ce'], color: 'cerium' },
  { key: 'lanthanum', label: 'Lanthanum', elements: ['La'], color: 'lanthanum' },
  { key: 'praseodymium', label: 'Praseodymium', elements: ['Pr'], color: 'praseodymium' },
  { key: 'neodymium', label: 'Neodymium', elements: ['Nd'], color: 'neodymium' },
  { key: 'middle', label: 'Samarium, europium', elements: ['Sm', 'Eu'], color: 'europium' },
  { key: 'heavy', label: 'Heavy (Gd–Lu, Y)', elements: ['Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y'], color: 'terbium' },
];

/** Rounds away the dust of adding decimals. */
const tidy = (value: number): number => Math.round(value * 1000) / 1000;

export const figure = defineFigure({
  datasets: ['ore-composition'],
  select({ table }) {
    const ores = selectRows(table('ore-composition'), { location: deposits.map(({ location }) => location) });
    const basis = getBasis(ores, 'share_of_reo_percent');
    return {
      x: { label: 'Deposit', kind: 'category' },
      series: groups.map(({ key, label, color }) => ({ key, label, unit: '%', basis, color })),
      rows: deposits.map(({ location, at, note }) => {
        const { rows } = selectRows(ores, { location });
        const pick = (elements: readonly string[]): DatasetRow[] =>
          rows.filter((row) => elements.includes(String(row.element)) && row.share_of_reo_percent !== null);
        const bounded = groups.filter(({ elements }) => pick(elements).some((row) => row.qualifier === '<'));
        return {
          at,
          values: Object.fromEntries(
            groups.map(({ key, elements }) => [
              key,
              tidy(pick(elements).reduce((sum, row) => sum + (row.share_of_reo_percent as number), 0)),
            ]),
          ),
          // A share printed as "less than" is drawn at its bound.
          ...(bounded.length > 0 ? { flags: Object.fromEntries(bounded.map(({ key }) => [key, 'e' as const])) } : {}),
          note,
        };
      }),
    };
  },
});
