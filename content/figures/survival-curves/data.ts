import { selectRows, type Table } from '@/lib/data/table';
import { type ColorRole, defineFigure } from '@/lib/figure/figure-data';

const longest = 40;
/** Percent below which a curve ends: practically none is left. */
const least = 0.5;
const goods: readonly { key: string; label: string; where: Record<string, string>; color: ColorRole }[] = [
  { key: 'phones', label: 'Mobile phones', where: { unu_key: '0306', region: 'Netherlands, France, Belgium' }, color: 'accent' },
  { key: 'desktops', label: 'Desktop computers', where: { unu_key: '0302', region: 'Netherlands, France, Belgium' }, color: 'muted' },
  { key: 'washers', label: 'Washing machines', where: { unu_key: '0104', region: 'Netherlands, France, Belgium' }, color: 'recycled' },
  { key: 'turbines', label: 'Wind turbines', where: { product: 'wind turbines' }, color: 'magnets' },
];

/** Percent of a year's sales still in use at an age. Weibull survival, S(a) = exp(−(a/λ)^k), with shape k and scale λ in years. */
export function survival(age: number, shape: number, scale: number): number {
  return 100 * Math.exp(-((age / scale) ** shape));
}

const endAtLeast = (share: number): number | null => (share < least ? null : share);

export const figure = defineFigure({
  datasets: ['lifetimes'],
  select({ table }) {
    const curves = goods.map((good) => ({ ...good, ...readWeibull(table('lifetimes'), good.where) }));
    return {
      x: { label: 'Age', kind: 'number', unit: 'years' },
      series: curves.map(({ key, label, color }) => ({ key, label, unit: '%', basis: 'share of the pieces sold in one year', color })),
      rows: Array.from({ length: longest + 1 }, (_, age) => ({
        at: age,
        values: Object.fromEntries(curves.map(({ key, shape, scale }) => [key, endAtLeast(survival(age, shape, scale))])),
      })),
    };
  },
});

function readWeibull(lifetimes: Table, where: Record<string, string>): { shape: number; scale: number } {
  const [row, ...others] = selectRows(lifetimes, where).rows;
  if (!row || others.length > 0 || row.distribution !== 'Weibull')
    throw new Error(`dataset "lifetimes": expected one Weibull row for ${JSON.stringify(where)}`);
  return { shape: row.shape as number, scale: row.scale_years as number };
}
