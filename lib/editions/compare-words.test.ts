import { expect, test } from 'vitest';
import { compareWords } from './compare-words';

test('a number changes as a whole, not digit by digit', () => {
  expect(compareWords('The 270,000 tonnes of 2025.', 'The 275,000 tonnes of 2025.')).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'removed', text: '270,000' },
    { kind: 'added', text: '275,000' },
    { kind: 'same', text: ' tonnes of 2025.' },
  ]);
});

test('the kept and the new stretches together are the new sentence', () => {
  const [from, to] = ['Somewhere in a drawer lies China’s best-kept disk.', 'In a drawer somewhere lies China’s disk, 3.5 inches wide.'];
  const join = (without: string) =>
    compareWords(from, to)
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('');
  expect(join('removed')).toBe(to);
  expect(join('added')).toBe(from);
});
