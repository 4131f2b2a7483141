import { expect, test } from 'vitest';
import type { ThingChange } from './compare';
import { countChanges, isWording, tellCounts } from './kinds-of-change';

const change = (more: Partial<ThingChange>): ThingChange => ({
  kind: 'section',
  id: 'the-mine',
  title: 'The mine',
  state: 'changed',
  texts: [],
  parts: [],
  ...more,
});
const reworded = { path: 'blocks', from: 'Ore.', to: 'Rock.', numbers: [] };
const number = { id: 'ore', label: 'Ore', from: '1 t', to: '2 t', percent: 100 };

test('other words are wording; a new value in them, a right answer or anything new is more', () => {
  expect(isWording(change({ texts: [reworded] }))).toBe(true);
  expect(isWording(change({ parts: ['section/the-mine'] }))).toBe(true);
  expect(isWording(change({ texts: [{ ...reworded, numbers: [number] }] }))).toBe(false);
  expect(isWording(change({ kind: 'question', texts: [{ path: 'options.rock.right', from: 'true', to: 'false', numbers: [] }] }))).toBe(
    false,
  );
  expect(isWording(change({ kind: 'question', texts: [{ path: 'tolerance.by', from: '2', to: '3', numbers: [] }] }))).toBe(false);
  expect(isWording(change({ kind: 'number', value: number }))).toBe(false);
  expect(isWording(change({ kind: 'dataset', isWithheld: true }))).toBe(false);
  expect(isWording(change({ state: 'new' }))).toBe(false);
  expect(isWording(change({ state: 'gone' }))).toBe(false);
});

test('changes are counted as readers would count them', () => {
  const rows = { addedColumns: [], removedColumns: [], rows: [], counts: [1, 1] } as const;
  expect(
    countChanges([
      change({ texts: [reworded, reworded] }),
      change({ kind: 'figure', rows }),
      change({ kind: 'figure', texts: [reworded] }),
      change({ kind: 'question' }),
      change({ kind: 'number', value: number }),
      change({ kind: 'number', texts: [reworded] }),
      change({ state: 'new' }),
    ]),
  ).toEqual({ sentence: 2, chart: 2, question: 1, download: 1, number: 1 });
});

test('counts read as a sentence would', () => {
  expect(tellCounts({ sentence: 1, chart: 0 })).toBe('1 sentence');
  expect(tellCounts({ sentence: 2, chart: 1, download: 3 })).toBe('2 sentences, 1 chart and 3 downloads');
  expect(tellCounts({ chart: 0 })).toBe('');
});
