import { getBasis, getValue, selectRows, type Table } from '@/lib/data/table';
import { defineFigure, type FigureRow, type Series } from '@/lib/figure/figure-data';

const tonnage = { category: 'China recycled supply', quantity: 'recycled rare earth oxide from NdFeB scrap' };
const rate = { category: 'recycling rate', quantity: 'end-of-life recycling rate of rare earths, upper bound' };
const demand = { category: 'e-waste', quantity: 'share of rare earth demand met by e-waste recycling' };

/** Three panels of three bases: tonnes of oxide, share of what is thrown away, share of what is needed. */
export const figure = defineFigure({
  datasets: ['recycling-record'],
  select({ table }) {
    const recycling = table('recycling-record');
    return {
      x: { label: 'Year', kind: 'year' },
      series: [
        series(recycling, 'oxide', 'Oxide from magnet scrap', 'China, oxide from magnet scrap', 't REO', tonnage),
        series(recycling, 'endOfLife', 'Recycled at end of life', 'World, recycled of what was discarded', '%', rate),
        series(recycling, 'ofDemand', 'Demand met by e-waste', 'World, demand met from e-waste', '%', demand),
      ],
      rows: [
        row(recycling, '2011', 'endOfLife', rate, 'Upper bound: less than this'),
        row(recycling, '2022', 'ofDemand', demand, 'About'),
        row(recycling, '2023', 'oxide', tonnage, 'From magnet scrap; not split by origin'),
        row(recycling, '2024', 'oxide', tonnage, 'From magnet scrap; not split by origin'),
      ],
    };
  },
});

function series(recycling: Table, key: string, label: string, panel: string, unit: string, where: Record<string, string>): Series {
  return {
    key,
    label,
    unit,
    basis: getBasis(selectRows(recycling, where), 'value'),
    color: key === 'oxide' ? 'recycled' : 'demand',
    panel,
  };
}

function row(recycling: Table, year: string, key: string, where: Record<string, string>, note: string): FigureRow {
  const values = { oxide: null, endOfLife: null, ofDemand: null, [key]: getValue(recycling, { ...where, as_of: year }, 'value') };
  return { at: Number(year), values, note, ...(key === 'oxide' ? {} : { flags: { [key]: 'e' as const } }) };
}
