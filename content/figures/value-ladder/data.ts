import { getValue, selectRows, type Table } from '@/lib/data/table';
import { defineFigure, type FigureRow } from '@/lib/figure/figure-data';
import { type ElementSymbol, elementNames } from '@/lib/models/basket-value/elements';

/** Oxides with both a share in the ore and a yearly average price of the same source; terbium and dysprosium have no share in the table. */
const priced: readonly ElementSymbol[] = ['La', 'Ce', 'Pr', 'Nd', 'Sm', 'Eu', 'Gd', 'Y'];

export const figure = defineFigure({
  datasets: ['value-chain', 'ore-composition', 'prices'],
  select({ table }) {
    const [chain, ores, prices] = [table('value-chain'), table('ore-composition'), table('prices')];
    const concentrate = (year: number) => getValue(chain, { stage: '1 mine', measure: 'implied unit value', year }, 'value');
    const oxide = (year: number) => getPrice(prices, 'NdPr', year);
    const metal = getValue(chain, { product: 'NdPr metal', measure: 'price, mid of range, FOB China', date: '2024-06-20' }, 'value');
    const magnet = getValue(chain, { product: 'sintered NdFeB magnet', year: 2025 }, 'value');
    const rows: FigureRow[] = [
      {
        at: 'Concentrate, per kg REO',
        values: { y2024: concentrate(2024), y2025: concentrate(2025) },
        flags: { y2024: 'e', y2025: 'e' },
        note: 'U.S. output value over tonnage, rare earths in concentrate',
      },
      {
        at: 'Same kg, taken apart',
        values: { y2024: priceBasket(ores, prices, 2024), y2025: priceBasket(ores, prices, 2025) },
        flags: { y2024: 'd', y2025: 'e' },
        note: 'oxides in a kilogram of Mountain Pass rare earths at average prices in China; no losses taken off, dysprosium and terbium left out',
      },
      { at: 'NdPr oxide', values: { y2024: oxide(2024), y2025: oxide(2025) }, flags: { y2025: 'e' }, note: 'yearly average, FOB China' },
      {
        at: 'NdPr metal',
        values: { y2024: metal, y2025: null },
        note: 'middle of the range of 20 June 2024, FOB China; a kilogram of metal needs more than a kilogram of oxide',
      },
      {
        at: 'Magnet, firm’s estimate',
        values: { y2024: null, y2025: magnet },
        flags: { y2025: 'e' },
        note: 'expected sales of a first line over its tonnage, USA Rare Earth; not a realized price',
      },
    ];
    const basis = 'per kilogram of the product named in the row; kind of price in its note';
    return {
      x: { label: 'Product', kind: 'category' },
      series: [
        { key: 'y2024', label: '2024', unit: 'USD/kg', basis, color: 'reference' },
        { key: 'y2025', label: '2025', unit: 'USD/kg', basis, color: 'processing' },
      ],
      rows,
    };
  },
});

function getPrice(prices: Table, product: string, year: number): number {
  return getValue(prices, { product, form: 'oxide', year, preferred: true }, 'price_usd_per_kg');
}

/** What the oxides in one kilogram of Mountain Pass rare earths would fetch if all were sold at the year's average prices. */
function priceBasket(ores: Table, prices: Table, year: number): number {
  const shares = selectRows(ores, { location: 'Mountain Pass, CA', element: [...priced] });
  const total = shares.rows.reduce(
    (sum, row) => sum + ((row.share_of_reo_percent as number) / 100) * getPrice(prices, elementNames[row.element as ElementSymbol], year),
    0,
  );
  return Math.round(total * 100) / 100;
}
