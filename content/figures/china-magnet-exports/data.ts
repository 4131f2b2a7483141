import { getBasis, selectRows } from '@/lib/data/table';
import { defineFigure, type FigureRow } from '@/lib/figure/figure-data';

const firstMonth = { year: 2024, month: 7 };
const monthCount = 21;

/** Months of a row: 2024-07, 2024-08 … with their place on the axis. */
const months = Array.from({ length: monthCount }, (_, index) => {
  const count = firstMonth.month - 1 + index;
  const year = firstMonth.year + Math.floor(count / 12);
  const month = (count % 12) + 1;
  return {
    period: `${year}-${String(month).padStart(2, '0')}`,
    at: year + (month - 1) / 12,
    label: new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1)),
  };
});

export const figure = defineFigure({
  datasets: ['china-exports'],
  select({ table }) {
    const magnets = selectRows(table('china-exports'), { product: 'rare earth magnets', destination: 'World', period_type: 'month' });
    return {
      x: { label: 'Month', kind: 'month' },
      series: [{ key: 'magnets', label: 'Magnets to the world', unit: 't', basis: getBasis(magnets, 'quantity_t'), color: 'magnets' }],
      rows: months.map(({ period, at, label }): FigureRow => {
        const row = magnets.rows.find((one) => one.period === period);
        return {
          at,
          atLabel: label,
          values: { magnets: (row?.quantity_t as number | undefined) ?? null },
          ...(row?.value_kind === 'derived' ? { flags: { magnets: 'd' as const } } : {}),
          ...(row ? {} : { note: 'no figure found' }),
        };
      }),
      events: [
        { at: 2025 + 3 / 12, label: 'license rule, 4 April' },
        { at: 2025 + 9 / 12, label: 'October rules announced' },
      ],
    };
  },
});
