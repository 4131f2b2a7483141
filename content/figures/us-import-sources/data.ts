import { getBasis, selectRows } from '@/lib/data/table';
import { type ColorRole, defineFigure, type FigureRow } from '@/lib/figure/figure-data';

/** Editions as rows, newest first. That of 2017 was read in a report of it, which does not print the years covered. */
const editions: readonly { edition: string; label: string; isReport?: boolean }[] = [
  { edition: 'MCS 2026', label: '2021–24 (MCS 2026)' },
  { edition: 'MCS 2025', label: '2020–23 (MCS 2025)' },
  { edition: 'MCS 2017', label: 'Before 2017 (MCS 2017)', isReport: true },
];
const countries: readonly { key: string; name: string; color: ColorRole }[] = [
  { key: 'china', name: 'China', color: 'china' },
  { key: 'malaysia', name: 'Malaysia', color: 'processing' },
  { key: 'japan', name: 'Japan', color: 'japan' },
  { key: 'estonia', name: 'Estonia', color: 'europe' },
];
const named = countries.map(({ name }) => name);

export const figure = defineFigure({
  datasets: ['us-import-sources'],
  select({ table }) {
    const shares = selectRows(table('us-import-sources'), {
      edition: editions.map(({ edition }) => edition),
      material: 'rare earth compounds and metals',
    });
    const basis = `share of U.S. imports of ${getBasis(shares, 'share_percent')}`;
    return {
      x: { label: 'Years covered and edition', kind: 'category' },
      series: [
        ...countries.map(({ key, name, color }) => ({ key, label: name, unit: '%', basis, color })),
        { key: 'other', label: 'Others', unit: '%', basis, color: 'others' as const },
      ],
      rows: editions.map(({ edition, label, isReport }): FigureRow => {
        const { rows } = selectRows(shares, { edition });
        const shareOf = (country: string) => (rows.find((row) => row.country === country)?.share_percent as number | undefined) ?? null;
        const others = rows.filter((row) => !named.includes(String(row.country)));
        const apart = others.filter((row) => row.country !== 'Other').map((row) => `${row.country} ${row.share_percent}`);
        return {
          at: label,
          values: {
            ...Object.fromEntries(countries.map(({ key, name }) => [key, shareOf(name)])),
            other: others.reduce((sum, row) => sum + (row.share_percent as number), 0),
          },
          ...(isReport ? { note: `as reported by others; others include ${apart.join(', ')} percent and countries not named` } : {}),
        };
      }),
    };
  },
});
