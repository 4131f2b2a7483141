import { selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** Metals that most readers know, drawn among the rare earths for scale. */
const familiar = ['Cu', 'Ni', 'Pb', 'Sn', 'Ag', 'Au'];
const column = 'upper_crust_abundance_rudnick_gao_ppm';

export const figure = defineFigure({
  datasets: ['element-abundance'],
  select({ table }) {
    const abundance = table('element-abundance');
    const basis = 'mass of the element per mass of rock, upper continental crust, Rudnick and Gao (2014)';
    const rareEarths = selectRows(abundance, { is_rare_earth: true }).rows;
    const others = selectRows(abundance, { symbol: familiar }).rows;
    const rows = [...rareEarths, ...others]
      .filter((row) => row[column] !== null)
      .sort((a, b) => (b[column] as number) - (a[column] as number));
    return {
      x: { label: 'Element', kind: 'category' },
      series: [
        { key: 'rareEarth', label: 'Rare earths', unit: 'ppm', basis, color: 'accent' },
        { key: 'familiar', label: 'Familiar metals', unit: 'ppm', basis, color: 'reference' },
      ],
      rows: rows.map((row) => {
        const series = row.is_rare_earth ? 'rareEarth' : 'familiar';
        return {
          at: String(row.name),
          values: { rareEarth: null, familiar: null, [series]: row[column] as number },
          // Averages of a whole crust are estimates by nature.
          flags: { [series]: 'e' as const },
        };
      }),
    };
  },
});
