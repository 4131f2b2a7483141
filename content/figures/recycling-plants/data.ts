import { selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** Plants whose capacity is stated as magnets or magnet scrap fed in; plants counted by output or by whole scrap are another basis. */
const plants: readonly { plant: string; label: string; isRunning: boolean }[] = [
  { plant: 'Caremag', label: 'Carester, Lacq', isRunning: false },
  { plant: 'McBee campus', label: 'Cyclic, McBee', isRunning: false },
  { plant: 'Bitterfeld', label: 'Heraeus, Bitterfeld', isRunning: true },
  { plant: 'Kingston hub', label: 'Cyclic, Kingston hub', isRunning: false },
  { plant: 'Kingston demonstration', label: 'Cyclic, Kingston demo', isRunning: true },
];

export const figure = defineFigure({
  datasets: ['recycling-plants'],
  select({ table }) {
    const basis = 'old magnets and magnet scrap fed in, design capacity';
    return {
      x: { label: 'Plant', kind: 'category' },
      series: [{ key: 'capacity', label: 'Capacity', unit: 't/y', basis, color: 'recycled' }],
      rows: plants.map(({ plant, label, isRunning }) => {
        const [row] = selectRows(table('recycling-plants'), { plant }).rows;
        return {
          at: label,
          values: { capacity: row?.capacity_t_per_y as number },
          ...(isRunning ? {} : { flags: { capacity: 'p' as const } }),
          note: `${row?.country}; ${row?.status}; as of ${row?.as_of}`,
        };
      }),
    };
  },
});
