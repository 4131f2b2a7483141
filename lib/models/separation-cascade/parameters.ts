import type { Parameter } from '../parameter';

/** What a reader can set. The ranges are those in which every state has an answer; README.md says why each ends where it does. */
export const separationParameters: readonly Parameter[] = [
  {
    id: 'factor',
    label: 'Separation factor',
    unit: 'factor',
    min: 1.2,
    max: 3,
    step: 0.01,
    default: 1.4,
    digits: 2,
    explanation:
      'How much more readily the oil takes up the heavier element than the lighter one, in a single box. At one, nothing separates.',
    source: 'shinetsu-ep2388344',
    locator: 'neodymium over praseodymium in PC-88A, as quoted in a research note',
  },
  {
    id: 'feed',
    label: 'Heavier element in the feed',
    unit: '%',
    min: 10,
    max: 90,
    step: 1,
    default: 74,
    digits: 0,
    explanation:
      'Share of the heavier of the two elements in what enters the row, by oxide weight taken for moles. The rest is the lighter one.',
    source: 'usgs-myb-2022',
    locator: 'Table 2, neodymium and praseodymium in the ore of Mountain Pass',
  },
  {
    id: 'purity',
    label: 'Purity wanted, both products',
    unit: '%',
    min: 99,
    max: 99.99,
    step: 0.01,
    default: 99.9,
    digits: 2,
    explanation: 'Each product may hold this much of its own element at least; the rest is the twin.',
    source: 'ree_book_sx',
    locator: 'worked example of a cut in the cascade theory',
  },
  {
    id: 'oil',
    label: 'Oil flow (phase ratio)',
    unit: 'times',
    min: 0.8,
    max: 3,
    step: 0.05,
    default: 1.5,
    digits: 2,
    explanation:
      'How much oil runs against the water, as a multiple of the least with which an endless row reaches the purity. More oil means fewer boxes, and more acid, base and pumping.',
    source: 'ree_book_sx',
    locator: 'optimum extraction ratios of the cascade theory; for the other defaults they come to 1.48',
  },
];
