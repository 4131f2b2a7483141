import type { LessonQuiz, ManyQuestion, NumberQuestion, OneQuestion, OrderQuestion } from '../quiz';

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
};

const item = (id: string) => ({ id, text: [id], feedback: [`${id} is astray`] });
export const orderQuestion: OrderQuestion = {
  ...asked,
  id: 'q-order',
  kind: 'order',
  items: ['dig', 'float', 'part', 'bake'].map(item),
  start: ['bake', 'dig', 'part', 'float'],
};

/** A quiz with a question of each kind. */
export const sampleQuiz: LessonQuiz = {
  lesson: 'sample',
  title: 'Sample',
  steps: [
    { id: 'start', title: 'Start', kind: 'read' },
    { id: 'guess', title: 'Guess', kind: 'predict' },
    { id: 'test', title: 'Test', kind: 'check' },
  ],
  objectives: [{ id: 'known', text: ['Know it.'] }],
  questions: [oneQuestion, manyQuestion, numberQuestion, orderQuestion],
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
  ],
  sources: [],
};
