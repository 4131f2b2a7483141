import { selectRows } from '@/lib/data/table';
import { defineFigure, type FigureRow, type Flag } from '@/lib/figure/figure-data';

const basis = 'mining quota, full year';

export const figure = defineFigure({
  datasets: ['china-quota'],
  select({ table }) {
    const quotas = selectRows(table('china-quota'), { kind: 'production', batch: 'full year' });
    const years = Array.from({ length: 2025 - 2010 + 1 }, (_, index) => 2010 + index);
    return {
      x: { label: 'Year', kind: 'year' },
      series: [
        { key: 'light', label: 'Light', unit: 't REO', basis, color: 'mining' },
        { key: 'heavy', label: 'Medium and heavy', unit: 't REO', basis, color: 'heavy' },
        { key: 'unsplit', label: 'Split not found', unit: 't REO', basis, color: 'others' },
      ],
      rows: years.map((year): FigureRow => {
        const row = quotas.rows.find((one) => one.year === year);
        const total = (row?.total_t_reo as number | null | undefined) ?? null;
        const light = (row?.light_t_reo as number | null | undefined) ?? null;
        const heavy = (row?.medium_heavy_t_reo as number | null | undefined) ?? null;
        const isSplit = light !== null && heavy !== null;
        // The notes of the dataset begin "derived" or "split derived" where a value was worked out and not printed.
        const isDerived = /^(split )?derived/.test(String(row?.note ?? ''));
        const flags: Record<string, Flag> = isDerived ? (isSplit ? { light: 'd', heavy: 'd' } : { unsplit: 'd' }) : {};
        const note = year === 2015 ? 'full-year quota not found' : year === 2025 ? 'issued but not published' : undefined;
        return {
          at: year,
          values: { light: isSplit ? light : null, heavy: isSplit ? heavy : null, unsplit: isSplit ? null : total },
          ...(isDerived ? { flags } : {}),
          ...(note ? { note } : {}),
        };
      }),
      events: [
        { at: 2015, label: 'full year not found' },
        { at: 2025, label: 'not published' },
      ],
    };
  },
});
