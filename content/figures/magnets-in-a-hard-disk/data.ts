import { getBasis, selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** The drawing names the parts; the table says what share of a drive's weight they make. */
export const figure = defineFigure({
  datasets: ['hard-disk-parts'],
  select({ table }) {
    const shares = selectRows(table('hard-disk-parts'), { quantity: "share of the drive's weight" });
    return {
      x: { label: 'Part', kind: 'category' },
      series: [{ key: 'share', label: 'Share of weight', unit: '%', basis: getBasis(shares, 'value'), color: 'magnets' }],
      rows: shares.rows.map((row) => ({
        at: String(row.part),
        values: { share: row.value as number },
        ...(row.estimated === true
          ? { flags: { share: row.note?.toString().startsWith('What is left') ? ('d' as const) : ('e' as const) } }
          : {}),
        ...(row.note ? { note: String(row.note) } : {}),
      })),
    };
  },
});
