import { expect, test } from 'vitest';
import { defaultState } from './parameter';
import { runModel, tellOutcome } from './run-model';
import { sample } from './testing/sample';

const state = defaultState(sample.parameters);

test('a run gives rows, and the sentence that goes with them', () => {
  const outcome = runModel(sample, state);
  expect(outcome).toMatchObject({ ok: true, data: { rows: { length: 11 } } });
  expect(tellOutcome(sample, state, outcome)).toBe('After ten years 250 tonnes are left.');
});

test('a model that does not converge says so and is not drawn', () => {
  const outcome = runModel(
    {
      run: () => {
        throw new Error('no convergence after 200 rounds');
      },
    },
    state,
  );
  expect(outcome.ok).toBe(false);
  expect(tellOutcome(sample, state, outcome)).toBe(
    'The model has no answer for these values (no convergence after 200 rounds). The picture shows the last values that had one.',
  );
});

test('rows that cannot be drawn count as no answer, never as zero', () => {
  const broken = { run: () => ({ ...sample.run(state), rows: [{ at: 2020, values: { left: Number.NaN } }] }) };
  expect(runModel(broken, state)).toMatchObject({ ok: false, reason: expect.stringContaining('holds NaN') });
  expect(runModel({ run: () => ({ ...sample.run(state), rows: [] }) }, state)).toMatchObject({ ok: false });
});
