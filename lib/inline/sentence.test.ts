import { expect, test } from 'vitest';
import { sentenceWith } from './sentence';

const number = (id: string, text: string) => ({ kind: 'number', id, value: 1, text }) as const;

test('cuts out the sentence that holds a number, and not at initials, numbers of announcements or “U.S.”', () => {
  const nodes = [
    'It began in 1992. The U.S. Geological Survey prints ',
    number('a', '270,000 t'),
    ' in No. 18 of its tables.',
    { kind: 'cite', source: 's' } as const,
    ' Then ',
    number('b', '5 t'),
    ' followed.',
  ];
  expect(sentenceWith(nodes, 'number', 'a')).toBe('The U.S. Geological Survey prints 270,000 t in No. 18 of its tables.');
  expect(sentenceWith(nodes, 'number', 'b')).toBe('Then 5 t followed.');
  expect(sentenceWith(nodes, 'number', 'c')).toBeUndefined();
});

test('finds claims and terms inside other marks', () => {
  const nodes = ['Output ', { kind: 'emphasis', children: [{ kind: 'claim', id: 'x', children: ['tripled'] }] } as const, '. And more.'];
  expect(sentenceWith(nodes, 'claim', 'x')).toBe('Output tripled.');
  expect(sentenceWith(nodes, 'number', 'x')).toBeUndefined();
});
