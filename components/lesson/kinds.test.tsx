// @vitest-environment jsdom
import { act, useMemo } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readResultCode } from '@/lib/quiz/result-code';
import { codeLessonOf } from '@/lib/quiz/code-lesson';
import { savedKey } from '@/lib/quiz/saved';
import { sampleQuiz } from '@/lib/quiz/testing/sample';
import type { AnswerReport, LessonHost, ScoreReport } from './host';
import { LessonPlayer } from './lesson-player';
import { makeLocalKeeper } from './local-keeper';
import { Predict } from './predict';
import { Question } from './question';
import { Recall } from './recall';
import { Step } from './step';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
Element.prototype.scrollIntoView = () => {};

let root: Root | undefined;
let answers: AnswerReport[];
let places: string[];
let score: ScoreReport | undefined;
const host: LessonHost = {
  onAnswer: (report) => answers.push(report),
  onPlace: ({ id, index, count }) => places.push(`${id} ${index}/${count}`),
  onScore: (report) => {
    score = report;
  },
};

function Sample() {
  const keeper = useMemo(() => makeLocalKeeper('sample'), []);
  return (
    <LessonPlayer quiz={sampleQuiz} keeper={keeper} host={host} head={<h1>Sample</h1>}>
      <Step id="start" title="Start">
        <Recall />
      </Step>
      <Step id="guess" title="Guess" kind="predict">
        {sampleQuiz.predictions.map(({ id }) => (
          <Predict key={id} id={id} />
        ))}
      </Step>
      <Step id="test" title="Test" kind="check">
        {sampleQuiz.questions.map(({ id }) => (
          <Question key={id} id={id} />
        ))}
      </Step>
    </LessonPlayer>
  );
}

/** The static page with what a reader did before the script ran, then the script. */
async function start(before: () => void = () => {}) {
  const page = <Sample />;
  document.body.innerHTML = `<main>${renderToString(page)}</main>`;
  before();
  const errors: unknown[] = [];
  await act(async () => {
    root = hydrateRoot(document.querySelector('main') as HTMLElement, page, { onRecoverableError: (error) => errors.push(error) });
  });
  expect(errors).toEqual([]);
}

const $ = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((element) => element.textContent);
const click = (element: HTMLElement) => act(async () => element.click());
const check = (id: string) => click($(`[data-question="${id}"] button[type=submit]`));
const status = (id: string) => $(`[data-question="${id}"]`).dataset.status;
const stored = () => JSON.parse(localStorage.getItem(savedKey) ?? '{}').lessons;

/** Sets a field's value as a reader does. */
async function set(selector: string, value: string) {
  const field = $<HTMLInputElement>(selector);
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
const put = (id: string, slot: string, choice: string) => set(`#${id}-${slot}`, choice && `${slot}=${choice}`);

beforeEach(() => {
  history.replaceState(null, '', '/');
  localStorage.clear();
  answers = [];
  places = [];
  score = undefined;
});
afterEach(async () => {
  await act(async () => root?.unmount());
});

describe('pairs and labels', () => {
  it('ask for what is missing, then say of each place what is wrong with it', async () => {
    await start();
    await check('q-match');
    expect($('[data-question="q-match"] .question-reply').textContent).toBe('Choose something for each place, then check.');
    await put('q-match', 'one', 'one');
    await put('q-match', 'two', 'three');
    await put('q-match', 'three', 'nobody');
    await check('q-match');
    expect(words('[data-question="q-match"] .place-feedback')).toEqual([
      'Right.',
      'Not this one. two belongs elsewhere',
      'Not this one. nobody does that',
    ]);
    await put('q-match', 'two', 'two');
    await put('q-match', 'three', 'three');
    await check('q-match');
    expect(status('q-match')).toBe('right');
    expect(answers.map(({ attempt, status, words }) => [attempt, status, words])).toEqual([
      [1, 'wrong', 'the one: choice one / the two: choice three / the three: choice nobody'],
      [2, 'right', 'the one: choice one / the two: choice two / the three: choice three'],
    ]);
  });

  it('number the marks in the drawing as the places in the list', async () => {
    await start();
    expect(words('.diagram-mark')).toEqual(['1', '2', '3']);
    expect(words('[data-question="q-label"] .place-name')).toEqual(['1the one', '2the two', '3the three']);
    for (const slot of ['one', 'two', 'three']) await put('q-label', slot, slot);
    await check('q-label');
    expect(all('.diagram-mark').map((mark) => mark.dataset.tone)).toEqual(['right', 'right', 'right']);
  });

  it('keep what was chosen before the page ran', async () => {
    await start(() => {
      $<HTMLSelectElement>('#q-match-two').value = 'two=nobody';
    });
    expect($<HTMLSelectElement>('#q-match-two').value).toBe('two=nobody');
    expect(stored().sample.questions['q-match'].draft).toEqual(['two=nobody']);
  });
});

describe('words of one’s own', () => {
  it('are written first, then compared, and never marked', async () => {
    await start();
    expect($('.lesson-step').textContent).not.toContain('Ore is not supply.');
    await set('#q-text-field', '🧲'.repeat(20_000));
    expect($('#q-text-words').textContent).toBe('The field is full: what does not fit was left out. At most 20 words.');
    await set('#q-text-field', '🧲'.repeat(3000));
    expect($('#q-text-words').textContent).toBe('At most 20 words.');
    expect($<HTMLTextAreaElement>('#q-text-field').value).toHaveLength(6000);
    await check('q-text');
    expect($('[data-question="q-text"] .question-reply').textContent).toContain('Write a sentence first.');
    await set('#q-text-field', `Ore ${'x'.repeat(3000)}`);
    await check('q-text');
    expect($('.own-words-model').textContent).toContain('A model answer: Ore is not supply.');
    await click($('[data-question="q-text"] input[value="ore"]'));
    await check('q-text');
    expect(words('.own-words-missing')).toEqual(['supply is missing']);
    expect(answers.map(({ status }) => status)).toEqual(['self', 'self']);
    expect(score).toMatchObject({ total: 6, right: 0, open: 6, texts: { total: 1, compared: 1 } });
    expect($('.result-text').textContent).toContain('you found 1 of 2 points in it. Missing: names supply');
    await click($('[data-question="q-text"] .plain-button'));
    expect($<HTMLTextAreaElement>('#q-text-field').value).toHaveLength(3004);
    expect($<HTMLTextAreaElement>('#q-text-field').readOnly).toBe(false);
  });
});

describe('a number with variants', () => {
  it('offers other numbers after a wrong answer, and remembers which were answered', async () => {
    await start();
    const ask = () => $('[data-question="q-number"] .question-prompt').textContent;
    await set('#q-number-field', '447');
    await check('q-number');
    await click($('[data-question="q-number"] [data-vary]'));
    expect(ask()).toContain('? twice');
    expect($<HTMLInputElement>('#q-number-field').value).toBe('');
    await set('#q-number-field', '4,5');
    await check('q-number');
    expect(status('q-number')).toBe('right');
    expect($('[data-question="q-number"] .question-reply').textContent).toBe('Right.Read as 4.5 kg/t.Answer: 4.5 kg/tBecause it is twice.');
    expect(stored().sample.questions['q-number'].attempts).toEqual([
      { answer: ['447'], isRight: false },
      { answer: ['4,5'], isRight: true, variant: 'twice' },
    ]);
    expect(answers.at(-1)).toMatchObject({ variant: 'twice', attempt: 2, status: 'right' });
  });
});

describe('guesses of an amount and of a line', () => {
  it('take a number with its unit, keep to the scale, and tell how far off it was', async () => {
    await start();
    await set('#p-amount-field', '6 ppm');
    await click($('[data-prediction="p-amount"] summary'));
    await act(async () => $<HTMLDetailsElement>('[data-prediction="p-amount"] .record').dispatchEvent(new Event('toggle')));
    expect($('[data-prediction="p-amount"] .record-line').textContent).toBe('60 ppm. You guessed 6 ppm, too low by a factor of 10.');
    expect(stored().sample.guesses['p-amount']).toEqual({ values: { cerium: 6 }, isRevealed: true });
    expect($<HTMLInputElement>('#p-amount-field').readOnly).toBe(true);
  });

  it('says what it cannot read, and where the scale ends', async () => {
    await start();
    await set('#p-amount-field', 'much');
    expect($('#p-amount-told').textContent).toContain('There is no number in “much”.');
    await set('#p-amount-field', '1e9');
    expect($('#p-amount-told').textContent).toBe('The scale runs from 0.1 ppm to 10,000 ppm.');
    expect(stored().sample.guesses['p-amount'].values.cerium).toBe(10000);
    await act(async () => $('#p-amount-field').dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect($('#p-amount-told').textContent).toBe('The scale runs from 0.1 ppm to 10,000 ppm.');
  });

  it('keep the line, year by year', async () => {
    await start();
    await set('#p-line-at-2004-field', '55');
    expect(stored().sample.guesses['p-line'].values).toMatchObject({ 'at-2004': 55 });
    $<HTMLDetailsElement>('[data-prediction="p-line"] .record').open = true;
    await act(async () => $('[data-prediction="p-line"] .record').dispatchEvent(new Event('toggle')));
    expect($('[data-prediction="p-line"] .record-line').textContent).toContain('The record for 2004 is 80 percent');
    expect(words('.line-record tbody th')).toEqual(['2002', '2003', '2004']);
  });
});

describe('what comes back from earlier lessons', () => {
  const past = (isRight: boolean, day: number) => ({ attempts: [{ answer: ['b'], isRight }], day });

  it('is what went wrong first, is noted with the earlier lesson, and counted apart', async () => {
    localStorage.setItem(
      savedKey,
      JSON.stringify({
        version: 2,
        lessons: { earlier: { questions: { 'r-one': past(true, 20), 'r-two': past(true, 10), 'r-four': past(false, 30) }, guesses: {} } },
      }),
    );
    await start();
    expect(all('.recall [data-question]').map((form) => form.dataset.question)).toEqual(['r-four', 'r-two', 'r-one']);
    await click($('[data-question="r-four"] input[value="b"]'));
    await check('r-four');
    await click($('[data-question="r-two"] input[value="a"]'));
    await check('r-two');
    await click($('[data-question="r-two"] input[value="b"]'));
    await check('r-two');
    expect(all('.recall [data-question]').map((form) => form.dataset.question)).toEqual(['r-four', 'r-two', 'r-one']);
    const earlier = stored().earlier.questions;
    expect(earlier['r-four'].recalls).toEqual([{ day: expect.any(Number), isRight: true }]);
    expect(earlier['r-two'].recalls).toEqual([{ day: expect.any(Number), isRight: false }]);
    expect(earlier['r-two'].attempts).toHaveLength(1);
    expect(Object.keys(stored().sample.questions)).toEqual([]);
    expect(score).toMatchObject({ total: 6, right: 0 });
    expect($('[aria-labelledby="recall-result"]').textContent).toContain('1 of 2 right from memory');
    expect(answers.map(({ recalledFrom }) => recalledFrom)).toEqual(['earlier', 'earlier', 'earlier']);
  });

  it('stands in the static page with its first three', () => {
    document.body.innerHTML = renderToString(<Sample />);
    expect(all('.recall [data-question]').map((form) => form.dataset.question)).toEqual(['r-one', 'r-two', 'r-three']);
  });
});

describe('a host', () => {
  it('hears where the pupil stands, and a code that says the same as the page', async () => {
    await start();
    await act(async () => {
      location.hash = 'test';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(places).toEqual(['start 0/3', 'test 2/3']);
    await click($('[data-question="q-one"] input[value="b"]'));
    await check('q-one');
    expect(score?.isFinished).toBe(false);
    expect($('[data-result-code]').textContent).toBe(score?.code);
    expect(readResultCode(score?.code ?? '', [codeLessonOf(sampleQuiz)])).toMatchObject({
      result: { questions: [{ id: 'q-one', outcome: 'first' }, ...Array(6).fill({ outcome: 'open' })] },
    });
  });
});

it('another go at what was not right starts those questions afresh, with other numbers where there are some', async () => {
  await start();
  await set('#q-number-field', '447');
  await check('q-number');
  await click($('[data-question="q-one"] input[value="b"]'));
  await check('q-one');
  const again = all('.lesson-result .plain-button').find((button) => button.textContent === 'Try again what was not right');
  await click(again as HTMLElement);
  expect(location.hash).toBe('#q-number');
  expect(status('q-number')).toBe('open');
  expect(status('q-one')).toBe('right');
  expect($('[data-question="q-number"] .question-prompt').textContent).toContain('? twice');
});
