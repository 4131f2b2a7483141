import type { EditionKind } from '@/lib/schema/edition';

/** Words for a kind of thing: one, and several. */
export const kindWords: Readonly<Record<EditionKind, readonly [string, string]>> = {
  page: ['page', 'Pages'],
  article: ['article', 'Articles'],
  lesson: ['lesson', 'Lessons'],
  section: ['section', 'Sections'],
  figure: ['figure', 'Figures'],
  instrument: ['instrument', 'Instruments'],
  number: ['number', 'Numbers'],
  dataset: ['dataset', 'Datasets'],
  term: ['term', 'Terms'],
  question: ['question', 'Questions'],
  prediction: ['guess', 'Guesses'],
};

const pathWords: Readonly<Record<string, string>> = {
  title: 'title',
  standfirst: 'standfirst',
  subtitle: 'subtitle',
  caption: 'caption',
  description: 'description',
  method: 'method',
  sources: 'sources',
  cites: 'works cited',
  credit: 'credit',
  options: 'option',
  explanation: 'explanation',
  feedback: 'feedback',
  hint: 'hint',
  answer: 'answer',
  mistakes: 'slip',
  definition: 'definition',
  note: 'note',
};

/** Where in a thing a sentence stands, in a word; nothing for running text. */
export function tellPlace(path: string): string {
  const [first = ''] = path.split('.');
  return first === 'blocks' ? '' : (pathWords[first] ?? first.replaceAll('_', ' '));
}

/** Fragment of a thing on the page of what an edition changed. */
export const changeAnchor = (kind: string, id: string): string => `${kind}-${id}`;
