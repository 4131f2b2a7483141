import { getBasis } from '@/lib/data/table';
import { defineFigure, type Flag } from '@/lib/figure/figure-data';

const projected: Record<string, Flag> = { documented: 'p', rest: 'p' };
/** What was documented is a count; the total, and so the rest, is an estimate. */
const estimated: Record<string, Flag> = { rest: 'e' };

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
          flags: isProjected ? projected : estimated,
          note: String(row.note),
        };
      }),
    };
  },
});
