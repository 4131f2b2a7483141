import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers';

const rules = parseHeaders('/*\n  A: one\n  B: x: y\n/data/*.csv\n  A: two\n');

test('every rule whose path matches applies, and the later one wins', () => {
  expect(headersFor(rules, '/articles/')).toEqual(
    new Map([
      ['A', 'one'],
      ['B', 'x: y'],
    ]),
  );
  expect(headersFor(rules, '/data/mine/data.csv').get('A')).toBe('two');
});

test('a dot in a rule is a dot', () => {
  expect(headersFor(rules, '/data/mine/dataxcsv').get('A')).toBe('one');
});
