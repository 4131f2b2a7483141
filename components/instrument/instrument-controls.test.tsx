// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultState, type ModelState } from '@/lib/models/parameter';
import { findPreset, isSameState } from '@/lib/models/state';
import { sample } from '@/lib/models/testing/sample';
import { InstrumentControls } from './instrument-controls';
import { InstrumentPresets } from './instrument-presets';

const { parameters, presets } = sample;
let root: Root;
let state: ModelState;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="here"></div>';
  root = createRoot(document.getElementById('here') as HTMLElement);
  await act(() => root.render(<Bench />));
});

afterEach(async () => {
  await act(() => root.unmount());
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The controls with a state of their own, as an island would hold it. */
function Bench() {
  const [held, setHeld] = useState({ state: defaultState(parameters), epoch: 0 });
  state = held.state;
  const replace = (next: ModelState) => setHeld(({ epoch }) => ({ state: { ...defaultState(parameters), ...next }, epoch: epoch + 1 }));
  return (
    <>
      <InstrumentPresets
        presets={presets}
        active={findPreset(parameters, presets, held.state)}
        disabled={false}
        onChoose={(preset) => replace(preset.state)}
      />
      <InstrumentControls
        name="sample"
        parameters={parameters}
        state={held.state}
        epoch={held.epoch}
        sources={{ 'survey-2026': 'Survey 2026' }}
        isDefault={isSameState(parameters, held.state, defaultState(parameters))}
        address="/instruments/sample/"
        disabled={false}
        onChange={(id, value) => setHeld((before) => ({ ...before, state: { ...before.state, [id]: value } }))}
        onReset={() => replace({})}
      />
    </>
  );
}

const half = () => document.querySelector('[data-parameter="half"]') as HTMLElement;
const field = () => half().querySelector('input[type=text]') as HTMLInputElement;
const slider = () => half().querySelector('input[type=range]') as HTMLInputElement;
const told = () => half().querySelector('[aria-live]') as HTMLElement;
const button = (text: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === text) as HTMLButtonElement;
const press = (text: string) => act(() => button(text).click());

/** Sets an input's value as a browser would. */
async function put(input: HTMLInputElement, value: string): Promise<void> {
  await act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const leave = (input: HTMLInputElement) => act(() => input.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));

test('slider and field show one value, say its unit and name their range', async () => {
  expect(slider().value).toBe('5');
  expect(slider().getAttribute('aria-valuetext')).toBe('5.0 years');
  await put(slider(), '7.3');
  expect(state.half).toBe(7.3);
  expect(field().value).toBe('7.3');
  expect(half().textContent).toContain('From 1.2 to 30.0 years.');
  expect(half().querySelector('a')?.getAttribute('href')).toBe('/sources/#survey-2026');
  for (const input of [slider(), field()]) {
    const label = input.labels?.[0]?.textContent ?? document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent;
    expect(label).toBe('Half-life');
  }
});

test('a decimal comma is read, said, and written plainly when the field is left', async () => {
  await put(field(), '2,5');
  expect(state.half).toBe(2.5);
  expect(field().value).toBe('2,5');
  await leave(field());
  expect(field().value).toBe('2.5');
  expect(told().textContent).toBe('Read as 2.5.');
});

test('a value out of range is refused with its limit, stays as typed, and the nearest one is offered', async () => {
  await put(field(), '99');
  expect(told().textContent).toBe('');
  await act(() => vi.advanceTimersByTime(1000));
  expect(told().textContent).toBe('The most this takes is 30.0 years.Take 30.0 years');
  expect(field().value).toBe('99');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(state.half).toBe(5);
  await press('Take 30.0 years');
  expect(state.half).toBe(30);
  expect(field().value).toBe('30.0');
  expect(field().hasAttribute('aria-invalid')).toBe(false);
  expect(document.activeElement).toBe(field());
});

test('what is typed on the way to a value that is refused does not stay in force', async () => {
  await put(field(), '9');
  expect(state.half).toBe(9);
  await put(field(), '99');
  expect(state.half).toBe(5);
  await leave(field());
  expect(button('Take 30.0 years')).toBeDefined();
});

test('letters change nothing; the value in force is offered', async () => {
  await put(field(), 'soon');
  await leave(field());
  expect(told().textContent).toContain('There is no number in “soon”');
  expect(state.half).toBe(5);
  await press('Keep 5.0 years');
  expect(field().value).toBe('5.0');
  expect(told().textContent).toBe('');
});

test('nobody is told off in the middle of a number', async () => {
  await put(field(), '1');
  expect(told().textContent).toBe('');
  await put(field(), '12');
  await act(() => vi.advanceTimersByTime(1000));
  expect(state.half).toBe(12);
  expect(told().textContent).toBe('');
});

test('a preset sets all values, shows its story, and clears what stands half typed', async () => {
  await put(field(), 'abc');
  await press('Slow');
  expect(state).toEqual({ half: 25, start: 1000 });
  expect(field().value).toBe('25.0');
  expect(button('Slow').getAttribute('aria-pressed')).toBe('true');
  expect(document.body.textContent).toContain('Half is left after a generation.');
  await put(slider(), '24');
  expect(button('Slow').getAttribute('aria-pressed')).toBe('false');
});

test('reset brings the defaults back, and has nothing to do where they stand', async () => {
  expect(button('Reset').disabled).toBe(true);
  await put(slider(), '9');
  expect(button('Reset').disabled).toBe(false);
  await press('Reset');
  expect(state).toEqual(defaultState(parameters));
  expect(field().value).toBe('5.0');
});
