import { selectRows } from '@/lib/data/table';
import { defineFigure } from '@/lib/figure/figure-data';

/** Short names for the phone; the remainder of the source's chart keeps its own. */
const names: Readonly<Record<string, string>> = {
  'permanent magnets': 'Permanent magnets',
  catalysts: 'Catalysts',
  'polishing powders': 'Polishing powders',
  metallurgy: 'Metallurgy',
  glass: 'Glass',
  'battery alloys': 'Battery alloys',
  ceramics: 'Ceramics',
  phosphors: 'Phosphors',
  pigments: 'Pigments',
  'other / not visible': 'All other uses',
};

export const figure = defineFigure({
  datasets: ['end-uses'],
  select({ table }) {
    const shares = selectRows(table('end-uses'), { region: 'World', year: 2021, basis: 'volume', source: 'nrcan-ree-2021' });
    const basis = 'share of world use by weight, all rare earths, 2021';
    const byShare = [...shares.rows].sort((a, b) => (b.share_pct as number) - (a.share_pct as number));
    const isRest = (row: (typeof byShare)[number]) => row.application === 'other / not visible';
    const rows = [...byShare.filter((row) => !isRest(row)), ...byShare.filter(isRest)];
    return {
      x: { label: 'Use', kind: 'category' },
      series: [{ key: 'share', label: 'Share of use', unit: '%', basis, color: 'accent' }],
      rows: rows.map((row) => ({
        at: names[String(row.application)] ?? String(row.application),
        values: { share: row.share_pct as number },
        // The remainder rests on estimates too: a firm mark would make it look surest of all.
        flags: { share: 'e' as const },
        ...(isRest(row) ? { note: 'the remainder to the whole, worked out here' } : {}),
      })),
    };
  },
});
