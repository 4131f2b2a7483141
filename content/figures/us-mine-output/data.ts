import { getBasis, selectRows, type DatasetRow } from '@/lib/data/table';
import { defineFigure, type FigureRow } from '@/lib/figure/figure-data';

const firstYear = 1950;
/** Data Series 140 ends here; yearbook and summaries go on. */
const lastHistoricalYear = 2020;

const editions: Readonly<Record<string, string>> = {
  usgs_ds140: 'Data Series 140',
  usgs_myb2022: 'Minerals Yearbook 2022',
  usgs_mcs2025: 'Mineral Commodity Summaries 2025',
  usgs_mcs2026: 'Mineral Commodity Summaries 2026',
};

export const figure = defineFigure({
  datasets: ['mine-production'],
  select({ table }) {
    const national = selectRows(table('mine-production'), { country: 'United States' });
    const historical = selectRows(national, { series: 'usgs_ds140' }).rows.filter(({ year }) => (year as number) >= firstYear);
    // One row a year after the historical series: the edition that the dataset prefers.
    const newer = selectRows(national, { preferred: true }).rows.filter(({ year }) => (year as number) > lastHistoricalYear);
    return {
      x: { label: 'Year', kind: 'year' },
      series: [
        { key: 'output', label: 'U.S. mine output', unit: 't REO', basis: getBasis(national, 'production_t_reo'), color: 'united-states' },
      ],
      rows: [...historical, ...newer].map(toRow).sort((a, b) => (a.at as number) - (b.at as number)),
      events: [
        { at: 1965, label: 'Color television' },
        { at: 2002, label: 'Mine closes' },
        { at: 2018, label: 'Restart' },
      ],
      seams: [{ at: lastHistoricalYear + 0.5, label: 'New editions' }],
    };
  },
});

function toRow(row: DatasetRow): FigureRow {
  const output = row.production_t_reo as number | null;
  const isWithheld = output === null && String(row.note).startsWith('withheld');
  const edition = editions[String(row.series)] ?? String(row.series);
  return {
    at: row.year as number,
    values: { output },
    ...(isWithheld ? { flags: { output: 'W' as const } } : row.estimated ? { flags: { output: 'e' as const } } : {}),
    note: isWithheld ? `${edition}; withheld to protect company data` : edition,
  };
}
