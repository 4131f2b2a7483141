import type { Instrument } from '../instrument';
import type { Parameter } from '../parameter';

const half: Parameter = {
  id: 'half',
  label: 'Half-life',
  unit: 'years',
  min: 1.2,
  max: 30,
  step: 0.1,
  default: 5,
  digits: 1,
  explanation: 'Years until half is left.',
  source: 'survey-2026',
  locator: 'p. 3',
};
const start: Parameter = {
  id: 'start',
  label: 'Stock at the start',
  unit: 't REO',
  min: 0,
  max: 5000,
  step: 50,
  default: 1000,
  digits: 0,
  explanation: 'What there is in the first year.',
  source: '',
  locator: 'a round number of our own',
};

/** A small model for tests: a stock that halves again and again. */
export const sample: Instrument = {
  id: 'sample',
  title: 'A stock that halves',
  question: 'How long does a stock last?',
  parameters: [half, start],
  presets: [
    { id: 'slow', label: 'Slow', story: 'Half is left after a generation.', state: { half: 25 } },
    { id: 'nothing', label: 'Nothing', story: 'There is nothing to lose.', state: { start: 0 } },
  ],
  run: (state) => ({
    x: { label: 'Year', kind: 'year' },
    series: [{ key: 'left', label: 'Left', unit: 't REO', basis: 'stock', color: 'accent' }],
    rows: Array.from({ length: 11 }, (_, year) => ({
      at: 2020 + year,
      values: { left: (state.start ?? 0) * 0.5 ** (year / (state.half ?? 1)) },
    })),
  }),
  result: (state) => `After ten years ${Math.round((state.start ?? 0) * 0.5 ** (10 / (state.half ?? 1)))} tonnes are left.`,
  assumptions: [{ text: 'What is left decides how much goes.', source: 'survey-2026' }],
  leavesOut: ['Nothing is added.'],
};
