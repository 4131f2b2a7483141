import { selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

const scenarios = [
  { key: 'stated', code: 'STEPS', label: 'Stated policies', color: 'demand' },
  { key: 'announced', code: 'APS', label: 'Announced pledges', color: 'accent' },
  { key: 'netZero', code: 'NZE', label: 'Net zero by 2050', color: 'recycled' },
] as const;

export const figure = defineFigure({
  datasets: ['demand-outlook'],
  select({ table }) {
    const total = selectRows(table('demand-outlook'), {
      publisher: 'IEA',
      source_edition: '2025',
      elements: 'Nd+Pr+Dy+Tb',
      measure: 'total demand',
    });
    const basis = 'demand for neodymium, praseodymium, dysprosium and terbium; thousand tonnes of elements assumed, IEA 2025';
    const base = selectRows(total, { scenario: 'historical base year' }).rows[0];
    const years = [...new Set(total.rows.map((row) => row.year as number))].sort((a, b) => a - b);
    const baseYear = base?.year as number;
    const valueOf = (code: string, year: number) =>
      ((year === baseYear ? base : total.rows.find((row) => row.scenario === code && row.year === year))?.value ?? null) as number | null;
    return {
      x: { label: 'Year', kind: 'year' },
      series: scenarios.map(({ key, label, color }) => ({ key, label, unit: 'kt', basis, color, dashed: true })),
      rows: years.map((year) => ({
        at: year,
        values: Object.fromEntries(scenarios.map(({ key, code }) => [key, valueOf(code, year)])),
        // The base year is the agency's estimate, all later years are scenarios.
        flags: Object.fromEntries(scenarios.map(({ key }) => [key, year === baseYear ? ('e' as const) : ('p' as const)])),
        note: year === baseYear ? 'base year' : 'projection',
      })),
      seams: [{ at: baseYear, label: 'Scenarios start' }],
    };
  },
});
