import { getBasis } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** What was documented as collected, and the rest; the two stack to what was generated. */
export const figure = defineFigure({
  datasets: ['e-waste-monitor'],
  select({ table }) {
    const monitor = table('e-waste-monitor');
    return {
      x: { label: 'Year', kind: 'category' },
      series: [
        { key: 'rest', label: 'Not documented', unit: 'million t', basis: getBasis(monitor, 'undocumented_million_t'), color: 'muted' },
        {
          key: 'documented',
          label: 'Documented as recycled',
          unit: 'million t',
          basis: getBasis(monitor, 'documented_million_t'),
          color: 'recycled',
        },
      ],
      rows: monitor.rows.map((row) => {
        const isProjected = row.projected === true;
        return {
          at: isProjected ? `${row.year}, projected` : String(row.year),
          values: { documented: row.documented_million_t as number, rest: row.undocumented_million_t as number },
          // What was documented is a count; the total, and so the rest, is an estimate.
          flags: isProjected ? { documented: 'p' as const, rest: 'p' as const } : { rest: 'e' as const },
          note: String(row.note),
        };
      }),
    };
  },
});
