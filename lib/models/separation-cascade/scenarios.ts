import type { Preset } from '../parameter';

/** Named states. Factors and feeds are those of the datasets; the test beside the figure holds them to it. */
export const separationPresets: readonly Preset[] = [
  {
    id: 'nd-pr',
    label: 'Neodymium from praseodymium',
    story: 'The two light magnet metals, often sold together as NdPr, parted in PC-88A, with the mix of Mountain Pass.',
    state: { factor: 1.4, feed: 74, purity: 99.9, oil: 1.5 },
  },
  {
    id: 'shin-etsu',
    label: 'The Shin-Etsu molecule',
    story: 'The same cut with DODGAA, the molecule of a patent: the row shrinks to about a third.',
    state: { factor: 2.5, feed: 74, purity: 99.9, oil: 1.5 },
  },
  {
    id: 'dy-tb',
    label: 'Dysprosium from terbium',
    story: 'The heavy pair in PC-88A, with the mix of the clay of Longnan: easier than the light pair.',
    state: { factor: 2.1, feed: 87, purity: 99.9, oil: 1.5 },
  },
  {
    id: 'wrong-pair',
    label: 'The molecule on the wrong pair',
    story: 'DODGAA on dysprosium and terbium: what helps one pair hurts another.',
    state: { factor: 1.3, feed: 87, purity: 99.9, oil: 1.5 },
  },
  {
    id: 'one-more-nine',
    label: 'One more nine',
    story: 'Neodymium again, with a tenth of the stray twin: not ten times the boxes, but a third more.',
    state: { factor: 1.4, feed: 74, purity: 99.99, oil: 1.5 },
  },
  {
    id: 'too-little-oil',
    label: 'Too little oil',
    story: 'A tenth less oil than the least that works: the row stalls, however many boxes it has.',
    state: { factor: 1.4, feed: 74, purity: 99.9, oil: 0.9 },
  },
  {
    id: 'easy-cut',
    label: 'An easy cut',
    story: 'Equal parts, a generous factor and a modest purity: a row of little more than a dozen boxes.',
    state: { factor: 3, feed: 50, purity: 99, oil: 1.5 },
  },
];
