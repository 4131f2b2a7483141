import { expect, test } from 'vitest';
import { checkInstrument } from './check-instrument';
import type { Instrument } from './instrument';
import type { Parameter } from './parameter';
import { sample } from './testing/sample';

const sources = new Set(['survey-2026']);
const check = (change: Partial<Instrument>) => checkInstrument({ ...sample, ...change }, 'sample', sources);
const withFirst = (change: Partial<Parameter>) =>
  check({ parameters: sample.parameters.map((one, index) => (index === 0 ? { ...one, ...change } : one)) });

test('the sample can stand in a page', () => {
  expect(check({})).toEqual([]);
});

test('names a parameter that is not sound', () => {
  expect(withFirst({ id: 'mode' })).toContain('parameter "mode": expected a lower-case word other than mode and only');
  expect(withFirst({ unit: 'fortnights' })).toContain('parameter "half": unknown unit "fortnights" — lib/units/units.ts lists them');
  expect(withFirst({ default: 5.05 })).toContain('parameter "half": the default 5.05 is out of range or off the steps');
  expect(withFirst({ min: 1.25 })[0]).toMatch(/needs more than 1 digits/);
  expect(withFirst({ min: 40 })[0]).toMatch(/expected min < max/);
  expect(withFirst({ source: 'survey-2062' })).toEqual(['parameter "half": unknown source "survey-2062"']);
  expect(withFirst({ source: '', locator: '' })[0]).toMatch(/needs a source/);
});

test('names a preset that sets nonsense', () => {
  expect(check({ presets: [{ id: 'odd', label: 'Odd', story: 'Odd.', state: { halff: 3 } }] })).toEqual([
    'preset "odd" sets "halff", which is no parameter',
  ]);
  expect(check({ presets: [{ id: 'far', label: 'Far', story: 'Far.', state: { half: 300 } }] })).toEqual([
    'preset "far": half = 300 is out of range or off the steps',
  ]);
});

test('tries the ends of every range, and says where a run fails', () => {
  const run: Instrument['run'] = (state) => ({
    ...sample.run(state),
    rows: [{ at: 2020, values: { left: state.half === 30 ? Number.NaN : 1 } }],
  });
  expect(check({ run })).toEqual(['half = 30: row "2020" holds NaN']);
  expect(check({ result: ({ start }) => (start === 0 ? `${Number.NaN} tonnes` : 'Fine.') })).toContain(
    'preset "nothing": the result reads "NaN tonnes"',
  );
  const throwing: Instrument['run'] = (state) => {
    if (state.start === 5000) throw new Error('no convergence');
    return sample.run(state);
  };
  expect(check({ run: throwing })).toEqual(['start = 5000: no convergence']);
});

test('insists on assumptions and on what is left out', () => {
  expect(check({ assumptions: [] })).toEqual(['no assumptions — every model has some']);
  expect(check({ leavesOut: [] })).toEqual(['leavesOut is empty — every model leaves something out']);
});
