import { selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** The two announcements of 2025 that list elements, as the dataset names them. */
const announcements: Readonly<Record<string, { number: number; note: string }>> = {
  'No. 18 (2025)': { number: 18, note: 'export license since 4 April 2025' },
  'No. 57 (2025)': { number: 57, note: 'listed on 9 October 2025, suspended until 10 November 2026' },
};

export const figure = defineFigure({
  datasets: ['elements', 'export-controls'],
  select({ table }) {
    const listed = selectRows(table('export-controls'), { announcement: Object.keys(announcements) });
    const elements = [...table('elements').rows].sort((a, b) => Number(a.atomic_number) - Number(b.atomic_number));
    return {
      x: { label: 'Element', kind: 'category' },
      series: [
        {
          key: 'announcement',
          label: 'Announcement of 2025, number',
          unit: 'count',
          basis: 'number of the announcement that lists the element',
          color: 'china',
        },
      ],
      rows: elements.map((element) => {
        const row = listed.rows.find(({ symbol }) => symbol === element.symbol);
        const found = row ? announcements[String(row.announcement)] : undefined;
        return {
          at: `${String(element.name)} (${String(element.symbol)})`,
          values: { announcement: found?.number ?? null },
          note: found?.note ?? 'on neither list',
        };
      }),
    };
  },
});
