import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureData } from '@/lib/figure/figure-data';
import { defaultState } from '@/lib/models/parameter';
import { drawStroke, listGuess, placePoint, readGuess } from './guess-line';
import { type GuessTask, makeGuessTask } from './guess-task';
import { tellGuess } from './tell-guess';

const shares = [20, 30, 40, 50, 60, 70, null, 90, 80];
const data: FigureData = {
  x: { label: 'Year', kind: 'year' },
  series: [{ key: 'china', label: 'China', unit: '%', basis: 'share', color: 'china' }],
  rows: shares.map((china, index) => ({ at: 2000 + index, values: { china } })),
};
const task = makeGuessTask('shares', data, 'china', 2004);
const states = fc.record(Object.fromEntries(task.handles.map(({ id }) => [id, fc.integer({ min: 0, max: 100 })])));

test('the record is parted at the first year to guess; gaps are left out', () => {
  expect(task.known.map(({ at }) => at)).toEqual([2000, 2001, 2002, 2003]);
  expect(task.record).toEqual([
    { at: 2004, value: 60 },
    { at: 2005, value: 70 },
    { at: 2007, value: 90 },
    { at: 2008, value: 80 },
  ]);
  expect(task.handles.map(({ label }) => label)).toEqual(['2004', '2005', '2007', '2008']);
});

test('the line starts where the known record ends, and the axis does not tell the rest', () => {
  expect(defaultState(task.handles)).toEqual({ 'at-2004': 50, 'at-2005': 50, 'at-2007': 50, 'at-2008': 50 });
  expect(task.ticks).toEqual([0, 25, 50, 75, 100]);
  const tonnes = makeGuessTask(
    'tonnes',
    { ...data, series: [{ ...(data.series[0] as (typeof data.series)[0]), unit: 't REO' }] },
    'china',
    2004,
  );
  expect(tonnes.ticks.at(-1)).toBeGreaterThan(120);
});

test('a long stretch gets seven handles, its ends among them', () => {
  const long = makeGuessTask(
    'long',
    { ...data, rows: Array.from({ length: 40 }, (_, index) => ({ at: 1980 + index, values: { china: index } })) },
    'china',
    1990,
  );
  expect(long.handles.map(({ at }) => at)).toEqual([1990, 1995, 2000, 2005, 2009, 2014, 2019]);
});

test('says what cannot be guessed', () => {
  expect(() => makeGuessTask('shares', data, 'chyna', 2004)).toThrow(
    '<Guess figure="shares" series="chyna" from="2004">: the figure\'s series are china',
  );
  expect(() => makeGuessTask('shares', data, 'china', 2008)).toThrow('it has 1 values from 2008 on');
  expect(() => makeGuessTask('shares', { ...data, x: { label: 'Use', kind: 'category' } }, 'china', 2004)).toThrow(
    'only figures along a scale, such as time, can be guessed',
  );
});

test('a stroke sets the handle it ends at and those that it passes, in line with the pointer', () => {
  const before = defaultState(task.handles);
  const at = (year: number, value: number) => placePoint(task, { at: year, value });
  expect(drawStroke(task, before, at(2007, 90), at(2007, 90))).toEqual({ ...before, 'at-2007': 90 });
  expect(drawStroke(task, before, at(2004, 20), at(2008, 60))).toEqual({ ...before, 'at-2005': 30, 'at-2007': 50, 'at-2008': 60 });
  expect(drawStroke(task, before, { x: 1, y: 3 }, { x: 1.4, y: 3 })).toEqual({ ...before, 'at-2008': 100 });
});

test('wherever a pointer goes, values stay in range', () => {
  const place = fc.record({ x: fc.double({ min: -2, max: 3, noNaN: true }), y: fc.double({ min: -2, max: 3, noNaN: true }) });
  fc.assert(
    fc.property(states, place, place, (state, from, to) => {
      for (const value of Object.values(drawStroke(task, state, from, to))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 2000 },
  );
});

test('between its handles a guess is a straight line', () => {
  const line = listGuess(task, { 'at-2004': 60, 'at-2005': 70, 'at-2007': 50, 'at-2008': 40 });
  expect(line[0]).toEqual({ at: 2003, value: 50 });
  expect(readGuess(line, 2006)).toBe(60);
  expect(readGuess(line, 2007)).toBe(50);
  expect(readGuess(line, 2030)).toBe(40);
});

test('the difference is told in sentences, percents in points', () => {
  expect(tellGuess(task, { 'at-2004': 60, 'at-2005': 65, 'at-2007': 60, 'at-2008': 55 })).toBe(
    'The record for 2008 is 80 percent: 25 percentage points more than your guess of 55 percent. On average your line was 15 percentage points off; it was farthest off in 2007, when the record was 90 percent and your line 60 percent.',
  );
  expect(tellGuess(task, { 'at-2004': 60, 'at-2005': 70, 'at-2007': 90, 'at-2008': 81 })).toBe(
    'The record for 2008 is 80 percent: 1 percentage point less than your guess of 81 percent. On the whole your line follows the record.',
  );
  expect(tellGuess(task, { 'at-2004': 60, 'at-2005': 70, 'at-2007': 90, 'at-2008': 80 })).toContain('80 percent: exactly your guess.');
});

test('whatever the guess, the sentence holds numbers only', () => {
  const odd: GuessTask = makeGuessTask('odd', { ...data, rows: data.rows.map((row) => ({ ...row, values: { china: 0 } })) }, 'china', 2004);
  fc.assert(
    fc.property(states, (state) => {
      expect(`${tellGuess(task, state)}${tellGuess(odd, state)}`).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 2000 },
  );
});

test('a record along an age is named by it', () => {
  const ages = makeGuessTask(
    'ages',
    { ...data, x: { label: 'Age', kind: 'number', unit: 'years' }, rows: data.rows.map((row, at) => ({ ...row, at })) },
    'china',
    4,
  );
  expect(ages.handles.map(({ label }) => label)).toEqual(['4 years', '5 years', '7 years', '8 years']);
  expect(tellGuess(ages, defaultState(ages.handles))).toBe(
    'The record at 8 years is 80 percent: 30 percentage points more than your guess of 50 percent. On average your line was 25 percentage points off; it was farthest off at 7 years, when the record was 90 percent and your line 50 percent.',
  );
});

test('a long unit is said in full once', () => {
  const [china] = data.series;
  const tonnes = makeGuessTask('tonnes', { ...data, series: china ? [{ ...china, unit: 't REO' }] : [] }, 'china', 2007);
  expect(tellGuess(tonnes, { 'at-2007': 60, 'at-2008': 75 })).toBe(
    'The record for 2008 is 80 tonnes of rare earth oxide: 5 t REO more than your guess of 75 t REO. On average your line was 18 t REO off; it was farthest off in 2007, when the record was 90 t REO and your line 60 t REO.',
  );
});
