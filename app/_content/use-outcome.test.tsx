// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Instrument } from '@/lib/models/instrument';
import { defaultState, type ModelState } from '@/lib/models/parameter';
import { sample } from '@/lib/models/testing/sample';
import { useOutcome } from './use-outcome.client';

const initial = defaultState(sample.parameters);
const start = { state: initial, sentence: 'As drawn.' };
/** A model that has no answer for one value. */
const instrument: Instrument = {
  ...sample,
  run(state) {
    if (state.half === 30) throw new Error('no convergence');
    return sample.run(state);
  },
};
let root: Root;
let seen: ReturnType<typeof useOutcome>;
const sentences: string[] = [];

function Probe({ state, isLive = true }: { readonly state: ModelState; readonly isLive?: boolean }) {
  seen = useOutcome(isLive ? instrument : undefined, state, start);
  if (sentences.at(-1) !== seen.told.sentence) sentences.push(seen.told.sentence);
  return null;
}

const show = (state: ModelState, isLive = true) => act(() => root.render(<Probe state={state} isLive={isLive} />));
const wait = (time: number) => act(() => vi.advanceTimersByTime(time));
/** Until the picture is drawn and the result told. */
const settle = async () => {
  await wait(100);
  await wait(400);
};
const firstLeft = () => seen.data?.rows[1]?.values.left;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.createElement('div'));
  sentences.length = 0;
  await show(initial, false);
});

afterEach(async () => {
  await act(() => root.unmount());
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('until the model is there, what was drawn at build stands', () => {
  expect(seen.data).toBeUndefined();
  expect(seen.told.sentence).toBe('As drawn.');
  expect(seen.isAtRest).toBe(true);
});

test('the picture follows the state after a paint; the result is told once, when the state rests', async () => {
  await show(initial);
  await settle();
  sentences.length = 0;
  for (const half of [6, 7, 8]) {
    await show({ ...initial, half });
    await wait(40);
  }
  expect(firstLeft()).toBeCloseTo(1000 * 0.5 ** (1 / 8), 6);
  expect(seen.isAtRest).toBe(false);
  await wait(400);
  expect(seen.isAtRest).toBe(true);
  expect(seen.told.state).toEqual({ ...initial, half: 8 });
  expect(sentences).toEqual(['After ten years 250 tonnes are left.', 'After ten years 420 tonnes are left.']);
});

test('where the model has no answer, it says so and keeps the last picture', async () => {
  await show({ ...initial, half: 10 });
  await settle();
  const before = seen.data;
  await show({ ...initial, half: 30 });
  await settle();
  expect(seen.hasFailed).toBe(true);
  expect(seen.data).toBe(before);
  expect(seen.told).toMatchObject({ sentence: expect.stringContaining('no answer for these values (no convergence)'), data: undefined });
  await show({ ...initial, half: 10 });
  await settle();
  expect(seen.hasFailed).toBe(false);
});
