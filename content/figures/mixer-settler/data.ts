import { defineFigure } from '@/lib/figure/figure-data';

/** The letters of the drawing in the order in which a drop of liquid meets them. */
const parts: readonly { letter: string; part: string; note: string }[] = [
  {
    letter: 'A',
    part: 'Mixer',
    note: 'A stirrer breaks the oil into drops in the water. Across their surface each rare earth moves to the side that it prefers.',
  },
  { letter: 'B', part: 'Overflow', note: 'The mixed liquids run over into the settler.' },
  { letter: 'C', part: 'Drops parting', note: 'Without stirring the drops join and the two liquids come apart.' },
  {
    letter: 'D',
    part: 'Oil layer',
    note: 'The lighter liquid, with the extractant and a little more neodymium than before. It goes on to the stage after.',
  },
  {
    letter: 'E',
    part: 'Water layer',
    note: 'The heavier liquid, with a little more praseodymium than before. It goes back to the stage before.',
  },
  { letter: 'F', part: 'Feed', note: 'The mixed solution enters in the middle of the row.' },
  { letter: 'G', part: 'Extraction section', note: 'Fresh oil picks neodymium out of the water until praseodymium is left in it.' },
  {
    letter: 'H',
    part: 'Scrub section',
    note: 'Clean acid rinses the last praseodymium out of the oil. In further boxes, not drawn, stronger acid then strips the neodymium from the oil, which goes round again.',
  },
];

export const figure = defineFigure({
  datasets: [],
  select() {
    return {
      x: { label: 'Part', kind: 'category' },
      series: [
        { key: 'place', label: 'Place in the order', unit: 'count', basis: 'order of the letters in the drawing', color: 'processing' },
      ],
      rows: parts.map(({ letter, part, note }, index) => ({ at: `${letter}: ${part}`, values: { place: index + 1 }, note })),
    };
  },
});
