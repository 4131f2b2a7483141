import { getBasis, getValue } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

const column = 'ionic_radius_3plus_vi_pm';
const first = 57;
const last = 71;

export const figure = defineFigure({
  datasets: ['elements'],
  select({ table }) {
    const elements = table('elements');
    const basis = getBasis(elements, column);
    const yttrium = getValue(elements, { symbol: 'Y' }, column);
    return {
      x: { label: 'Atomic number', kind: 'number' },
      series: [
        { key: 'radius', label: 'Lanthanides', unit: 'pm', basis, color: 'accent' },
        { key: 'yttrium', label: 'Yttrium (39)', unit: 'pm', basis, color: 'reference', dashed: true },
      ],
      rows: Array.from({ length: last - first + 1 }, (_, index) => {
        const number = first + index;
        const name = elements.rows.find(({ atomic_number: own }) => own === number)?.name;
        return {
          at: number,
          atLabel: `${number}, ${String(name).toLowerCase()}`,
          values: { radius: getValue(elements, { atomic_number: number }, column), yttrium },
        };
      }),
    };
  },
});
