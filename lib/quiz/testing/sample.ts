import type {
  AmountPrediction,
  LabelQuestion,
  LessonQuiz,
  LinePrediction,
  ManyQuestion,
  MatchQuestion,
  NumberQuestion,
  OneQuestion,
  OrderQuestion,
  TextQuestion,
} from '../quiz';
import { makeGuessTask } from '@/lib/guess/guess-task';

const asked = {
  objectives: ['known'],
  prompt: ['?'],
  hint: ['!'],
  explanation: ['Because.'],
  section: { href: '/articles/a/#b', label: 'B' },
} as const;
const option = (id: string, isRight = false) => ({ id, text: [id], isRight, feedback: [`about ${id}`] });

export const oneQuestion: OneQuestion = { ...asked, id: 'q-one', kind: 'one', options: [option('a'), option('b', true), option('c')] };

export const manyQuestion: ManyQuestion = {
  ...asked,
  id: 'q-many',
  kind: 'many',
  options: [option('a', true), option('b'), option('c', true), option('d')],
};

export const numberQuestion: NumberQuestion = {
  ...asked,
  id: 'q-number',
  kind: 'number',
  value: 2.24,
  shown: '2.2 kg/t',
  unit: 'kg/t',
  units: [
    { name: 'kg/t', factor: 1 },
    { name: 't/t', factor: 1000 },
  ],
  tolerance: 0.112,
  mistakes: [{ value: 447, tolerance: 22, feedback: ['upside down'] }],
  tooLow: ['low'],
  tooHigh: ['high'],
  variants: [
    {
      id: 'twice',
      prompt: ['? twice'],
      hint: ['!'],
      explanation: ['Because it is twice.'],
      value: 4.48,
      shown: '4.5 kg/t',
      tolerance: 0.224,
      mistakes: [{ value: 2.24, tolerance: 0.112, feedback: ['that was before'] }],
      tooLow: ['low twice'],
      tooHigh: ['high twice'],
    },
  ],
};

const item = (id: string) => ({ id, text: [id], feedback: [`${id} is astray`] });
export const orderQuestion: OrderQuestion = {
  ...asked,
  id: 'q-order',
  kind: 'order',
  items: ['dig', 'float', 'part', 'bake'].map(item),
  start: ['bake', 'dig', 'part', 'float'],
};

const slot = (id: string) => ({ id, name: [`the ${id}`], feedback: [`${id} belongs elsewhere`] });
const placed = {
  strays: [{ id: 'nobody', feedback: ['nobody does that'] }],
  choices: ['three', 'nobody', 'one', 'two'].map((id) => ({ id, text: [`choice ${id}`] })),
};

export const matchQuestion: MatchQuestion = { ...asked, id: 'q-match', kind: 'match', slots: ['one', 'two', 'three'].map(slot), ...placed };

export const labelQuestion: LabelQuestion = {
  ...asked,
  id: 'q-label',
  kind: 'label',
  slots: ['one', 'two', 'three'].map((id, index) => ({ ...slot(id), x: 20 + 30 * index, y: 50 })),
  ...placed,
  drawing: '<svg viewBox="0 0 100 60" aria-hidden="true"><path d="M5 5h90v50H5z" fill="none" stroke="var(--ink)"/></svg>',
  alt: ['A box with three chambers.'],
};

export const textQuestion: TextQuestion = {
  ...asked,
  id: 'q-text',
  kind: 'text',
  model: ['Ore is not supply.'],
  points: ['ore', 'supply'].map((id) => ({ id, text: [`names ${id}`], feedback: [`${id} is missing`] })),
  words: 20,
};

export const amountPrediction: AmountPrediction = {
  id: 'p-amount',
  kind: 'amount',
  objectives: ['known'],
  prompt: ['How much?'],
  basis: ['In the ore.'],
  number: 'cerium',
  value: 60,
  text: '60 ppm',
  unit: 'ppm',
  units: [{ name: 'ppm', factor: 1 }],
  low: 0.1,
  high: 10000,
  isLog: true,
  record: ['It is much.'],
  ask: ['Why?'],
};

export const linePrediction: LinePrediction = {
  id: 'p-line',
  kind: 'line',
  objectives: ['known'],
  prompt: ['How did it go on?'],
  task: makeGuessTask(
    'shares',
    {
      x: { label: 'Year', kind: 'year' },
      series: [{ key: 'china', label: 'China', unit: '%', basis: 'share', color: 'china' }],
      rows: [30, 40, 50, 60, 80].map((china, index) => ({ at: 2000 + index, values: { china } })),
    },
    'china',
    2002,
  ),
  figure: { href: '/figures/shares/', label: 'Shares' },
  sources: 'Survey 2026',
  record: ['It rose.'],
  ask: ['Why?'],
};

/** A quiz with a question and a prediction of each kind, and one question that comes back from another lesson. */
export const sampleQuiz: LessonQuiz = {
  lesson: 'sample',
  title: 'Sample',
  steps: [
    { id: 'start', title: 'Start', kind: 'read' },
    { id: 'guess', title: 'Guess', kind: 'predict' },
    { id: 'test', title: 'Test', kind: 'check' },
  ],
  objectives: [{ id: 'known', text: ['Know it.'] }],
  questions: [oneQuestion, manyQuestion, numberQuestion, orderQuestion, matchQuestion, labelQuestion, textQuestion],
  predictions: [
    {
      id: 'p-share',
      kind: 'shares',
      objectives: ['known'],
      prompt: ['Guess.'],
      basis: ['Share of the world.'],
      color: 'china',
      given: [{ id: 'mining', label: 'Mining', value: 60.97, text: '61%' }],
      guess: [
        { id: 'separation', label: 'Separation', value: 91.28, text: '91%' },
        { id: 'magnets', label: 'Magnets', value: 94, text: '94%' },
      ],
      record: ['It rises.'],
      ask: ['Why?'],
    },
    amountPrediction,
    linePrediction,
  ],
  recall: ['r-one', 'r-two', 'r-three', 'r-four'].map((id) => ({
    lesson: { slug: 'earlier', href: '/lessons/earlier/', label: 'Earlier' },
    question: { ...oneQuestion, id },
  })),
  sources: [],
};
