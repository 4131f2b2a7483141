import { expect, test } from 'vitest';
import type { InlineNode } from '@/lib/inline/inline';
import { firstSentence } from './first-sentence';

const number = (id: string, text: string): InlineNode => ({ kind: 'number', id, value: 1, text });

test('numbers are written out, those of later sentences are left out, and so are citations', () => {
  const nodes = [
    'China mined ',
    number('china-share', '69 percent'),
    ' ',
    { kind: 'cite', source: 'usgs' } as const,
    '. Then came ',
    number('later', '2 tonnes'),
    '.',
  ];
  expect(firstSentence(nodes)).toEqual({ text: 'China mined 69 percent.', numbers: ['china-share'] });
});

test.each([
  ['By the count of the U.S. Geological Survey it grew. Then it fell.', 'By the count of the U.S. Geological Survey it grew.'],
  ['The factor is 1.5 at best. More is not known.', 'The factor is 1.5 at best.'],
  ['“Dig here.” So they dug.', '“Dig here.”'],
  ['What is left? Salt.', 'What is left?'],
  ['No end of it', 'No end of it'],
])('a sentence ends where its reader would end it: %s', (text, sentence) => {
  expect(firstSentence([text]).text).toBe(sentence);
});

test('words inside a claim or a term count like all others', () => {
  const nodes: InlineNode[] = ['It ', { kind: 'claim', id: 'c', children: ['doubled to ', number('n', '8 t')] }, ' in a year. And again.'];
  expect(firstSentence(nodes)).toEqual({ text: 'It doubled to 8 t in a year.', numbers: ['n'] });
});
