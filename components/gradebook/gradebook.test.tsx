// @vitest-environment jsdom
// The test's own page knows no bytes of a file.
import { Blob } from 'node:buffer';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gradeLessonOf } from '@/lib/gradebook/grade-lesson';
import { codeLessonOf } from '@/lib/quiz/code-lesson';
import { noProgress } from '@/lib/quiz/progress';
import { resultOf, writeResultCode } from '@/lib/quiz/result-code';
import { sampleQuiz } from '@/lib/quiz/testing/sample';
import { Gradebook } from './gradebook';

const code = writeResultCode(resultOf(sampleQuiz, noProgress), codeLessonOf(sampleQuiz));
let root: Root;
let arrive: (response: Response) => void;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (arrive = resolve)));
  document.body.innerHTML = '<main></main>';
  root = createRoot(document.querySelector('main') as HTMLElement);
  await act(() => root.render(<Gradebook address="/lessons.json" onReady={() => {}} />));
});

afterEach(async () => {
  await act(() => root.unmount());
  vi.unstubAllGlobals();
});

const said = () => document.querySelector('.gradebook-said')?.textContent;
const fetched = () => act(async () => arrive(Response.json({ lessons: [gradeLessonOf(sampleQuiz)] })));

it('reads a list that was asked for before it knew the lessons', async () => {
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = `Ada: ${code}`;
  await act(() => document.querySelector('form')?.requestSubmit());
  expect(said()).toBe('');
  await fetched();
  await vi.waitFor(() => expect(said()).toBe('1 code read, 0 lines refused.'));
});

it('says which file it cannot read, and takes the same one again once it is mended', async () => {
  await fetched();
  const chooser = document.querySelector('input[type=file]') as HTMLInputElement;
  const choose = async (file: Blob) => {
    Object.defineProperty(chooser, 'files', { value: [file], configurable: true });
    await act(async () => chooser.dispatchEvent(new Event('change', { bubbles: true })));
  };
  await choose(new Blob([new Uint8Array([80, 75, 3, 4, 0])]));
  await vi.waitFor(() => expect(said()).toMatch(/^This is no text\./));
  expect(chooser.value).toBe('');
  await choose(new Blob([`Ada;${code}\r\n`]));
  await vi.waitFor(() => expect(said()).toBe('1 code read, 0 lines refused.'));
});
