import { expect, test } from 'vitest';
import type { Edition } from '@/lib/schema/edition';
import { findDates, findLastChange } from './dates';

const edition = (date: string, things: Record<string, string>, minor = false): Edition => ({
  format: 1,
  date,
  note: 'A note.',
  minor,
  about: { name: 'Small', publisher: 'Small', license: { name: 'CC BY 4.0', url: 'https://example.org' } },
  sums: '',
  things: Object.fromEntries(Object.entries(things).map(([key, text]) => [key, { text }])),
});

const newestFirst = [
  edition('2027-03-01', { 'number/a': 'v3', 'number/b': 'w1', 'number/late': 'x' }),
  edition('2027-02-01', { 'number/a': 'v3', 'number/b': 'w1' }, true),
  edition('2027-01-01', { 'number/a': 'v2', 'number/b': 'w1' }),
  edition('2026-11-23', { 'number/a': 'v1', 'number/b': 'w1' }),
];

test('published with the first edition that holds it, updated with the newest that changed it for good reason', () => {
  expect(findDates(newestFirst, 'number/a')).toEqual({ published: '2026-11-23', updated: '2027-01-01' });
});

test('what never changed was updated when it was published', () => {
  expect(findDates(newestFirst, 'number/b')).toEqual({ published: '2026-11-23', updated: '2026-11-23' });
  expect(findDates(newestFirst, 'number/late')).toEqual({ published: '2027-03-01', updated: '2027-03-01' });
});

test('what no edition holds has no date', () => {
  expect(findDates(newestFirst, 'number/unknown')).toEqual({});
  expect(findDates([], 'number/a')).toEqual({});
});

test('a return to a former state is a change', () => {
  const back = [edition('2027-04-01', { 'number/a': 'v2' }), ...newestFirst];
  expect(findDates(back, 'number/a').updated).toBe('2027-04-01');
});

test('the last change counts minor editions too', () => {
  expect(findLastChange(newestFirst, 'number/a')).toBe('2027-02-01');
  expect(findLastChange(newestFirst, 'number/b')).toBe('2026-11-23');
  expect(findLastChange(newestFirst, 'number/unknown')).toBeUndefined();
});
