// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeGuessTask } from '@/lib/guess/guess-task';
import { Guess } from './guess';

const task = makeGuessTask(
  'shares',
  {
    x: { label: 'Year', kind: 'year' },
    series: [{ key: 'china', label: 'China', unit: '%', basis: 'share', color: 'china' }],
    rows: [30, 40, 50, 60, 80].map((china, index) => ({ at: 2000 + index, values: { china } })),
  },
  'china',
  2002,
);
const guess = (
  <Guess name="guess" task={task} question="How did it go on?">
    <p>the rows</p>
  </Guess>
);
let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="here"></div>';
  root = createRoot(document.getElementById('here') as HTMLElement);
  await act(() => root.render(guess));
});

afterEach(async () => {
  await act(() => root.unmount());
  vi.unstubAllGlobals();
});

const slider = (year: string) => document.querySelector(`[data-parameter="at-${year}"] input[type=range]`) as HTMLInputElement;
const button = (text: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === text) as HTMLButtonElement;
const told = () => document.querySelector('[role=status]')?.textContent ?? '';

async function slide(year: string, value: number): Promise<void> {
  await act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider(year), String(value));
    slider(year).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** A pointer over an area of 200 by 100 pixels. */
async function point(type: string, x: number, y: number): Promise<void> {
  const area = document.querySelector('.guess-area') as HTMLElement;
  area.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100);
  const event = new MouseEvent(type, { bubbles: true, clientX: x, clientY: y, button: 0 });
  Object.defineProperty(event, 'isPrimary', { value: true });
  await act(() => area.dispatchEvent(event));
}

test('the record is told only after the reader asks for it, and compared with the guess', async () => {
  await slide('2004', 55);
  expect(told()).toBe('');
  expect(document.querySelector('.guess-record')).toBeNull();
  await act(() => button('Show the record').click());
  expect(told()).toContain('The record for 2004 is 80 percent: 25 percentage points more than your guess of 55 percent.');
  expect(document.querySelector('.guess-record')).not.toBeNull();
  expect(slider('2004').disabled).toBe(true);
  await act(() => button('Guess again').click());
  expect(told()).toBe('');
  expect(slider('2004').value).toBe('40');
});

test('a stroke over the plot moves the years that it passes', async () => {
  await point('pointerdown', 100, 40);
  await point('pointermove', 200, 20);
  await point('pointerup', 200, 20);
  await point('pointermove', 100, 99);
  expect(['2002', '2003', '2004'].map((year) => slider(year).value)).toEqual(['60', '70', '80']);
});

test('without script question and record stand in the HTML, the rest is hidden', () => {
  document.body.innerHTML = renderToStaticMarkup(guess);
  expect(document.querySelector('legend')?.textContent).toBe('How did it go on?');
  expect(document.querySelector('legend')?.closest('.needs-script')).toBeNull();
  expect(document.querySelector('.guess-plot')?.closest('.needs-script')).not.toBeNull();
  expect(button('Show the record').closest('.needs-script')).not.toBeNull();
  const table = document.querySelector('details.without-script');
  expect(table?.textContent).toBe('The recordthe rows');
  expect(document.body.innerHTML).not.toMatch(/NaN|undefined/);
});
