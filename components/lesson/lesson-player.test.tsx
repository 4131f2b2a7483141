// @vitest-environment jsdom
import { act, useMemo } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savedKey } from '@/lib/quiz/saved';
import { sampleQuiz } from '@/lib/quiz/testing/sample';
import { LessonPlayer } from './lesson-player';
import { makeLocalKeeper } from './local-keeper';
import { Predict } from './predict';
import { Question } from './question';
import { Step } from './step';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
Element.prototype.scrollIntoView = () => {};

let root: Root | undefined;

interface SampleProps {
  readonly getStorage?: () => Storage;
  readonly onReady?: () => void;
}

function Sample({ getStorage, onReady }: SampleProps) {
  const keeper = useMemo(() => makeLocalKeeper('sample', getStorage), [getStorage]);
  return (
    <LessonPlayer quiz={sampleQuiz} keeper={keeper} {...(onReady ? { onReady } : {})} head={<h1>Sample</h1>}>
      <Step id="start" title="Start">
        <p>Words.</p>
      </Step>
      <Step id="guess" title="Guess" kind="predict">
        <Predict id="p-share" />
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
async function start(before: () => void = () => {}, props: SampleProps = {}) {
  const page = <Sample {...props} />;
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
const field = (id: string, value: string) => $<HTMLInputElement>(`input[name="${id}"][value="${value}"]`);
const click = (element: HTMLElement) => act(async () => element.click());
const check = (id: string) => click($(`[data-question="${id}"] button[type=submit]`));
const shown = () => [...document.querySelectorAll<HTMLElement>('[data-section][data-current]')].map((section) => section.dataset.section);
const goTo = (id: string) =>
  act(async () => {
    location.hash = id;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const stored = () => JSON.parse(localStorage.getItem(savedKey) ?? '{}').lessons?.sample;

beforeEach(() => {
  history.replaceState(null, '', '/');
  localStorage.clear();
});
afterEach(async () => {
  await act(async () => root?.unmount());
});

describe('the static page', () => {
  it('holds every step, option and answer', () => {
    document.body.innerHTML = renderToString(<Sample />);
    expect(document.querySelectorAll('[data-section]')).toHaveLength(4);
    expect(document.querySelectorAll('[data-current], [data-active]')).toHaveLength(0);
    expect(document.querySelectorAll('.option')).toHaveLength(7);
    expect($('.answer-key').textContent).toContain('Answer: b');
    expect($('.answer-key').textContent).toContain('dig → float → part → bake');
  });
});

describe('the player', () => {
  it('shows one step at a time and moves the focus to its heading', async () => {
    await start();
    expect(shown()).toEqual(['start']);
    await goTo('guess');
    expect(shown()).toEqual(['guess']);
    expect(document.activeElement?.id).toBe('guess');
    expect($('.lesson-list summary').textContent).toBe('Step 2 of 3');
    await goTo('q-number');
    expect(shown()).toEqual(['test']);
    expect(document.activeElement?.id).toBe('q-number');
    await goTo('sample-result');
    expect(shown()).toEqual(['sample-result']);
  });

  it('keeps what was chosen, typed, guessed and opened before it ran', async () => {
    await start(() => {
      field('q-one', 'c').checked = true;
      field('q-many', 'a').checked = true;
      $<HTMLInputElement>('#q-number-field').value = '2,2';
      $<HTMLInputElement>('#p-share-separation-field').value = '80 %';
      $<HTMLInputElement>('.guess-slider[aria-labelledby="p-share-magnets-label"]').value = '33';
      $<HTMLDetailsElement>('.record').open = true;
    });
    expect(field('q-one', 'c').checked).toBe(true);
    expect(field('q-many', 'a').checked).toBe(true);
    expect($<HTMLInputElement>('#q-number-field').value).toBe('2,2');
    expect($('.record-list').textContent).toContain('You guessed 80%, 11 points too low.');
    expect($('.record-list').textContent).toContain('You guessed 33%, 61 points too low.');
    expect(stored()).toMatchObject({
      questions: { 'q-one': { draft: ['c'] } },
      guesses: { 'p-share': { values: { separation: 80, magnets: 33 }, isRevealed: true } },
    });
  });

  it('leaves the focus where the reader is at work when it takes over', async () => {
    history.replaceState(null, '', '/#test');
    await start(() => field('q-one', 'c').focus());
    expect(shown()).toEqual(['test']);
    expect(document.activeElement).toBe(field('q-one', 'c'));
  });

  it('calls when clicks can be repeated that came too early, and then takes them all', async () => {
    const early = () => {
      for (const item of ['dig', 'float', 'float']) $(`[data-item="${item}"] [data-move="up"]`).click();
      for (const id of ['q-one', 'q-order']) $(`[data-question="${id}"] button[type=submit]`).click();
    };
    await start(
      () => {
        field('q-one', 'b').checked = true;
      },
      { onReady: early },
    );
    expect($('[data-question="q-one"]').dataset.status).toBe('right');
    expect(stored().questions['q-order'].attempts).toEqual([{ answer: ['dig', 'float', 'bake', 'part'], isRight: false }]);
  });

  it('replies to a wrong answer, then to the right one, and remembers both', async () => {
    await start();
    await check('q-one');
    expect($('[data-question="q-one"] .question-reply').textContent).toBe('Choose one of the answers first.');
    await click(field('q-one', 'a'));
    await check('q-one');
    expect($('[data-question="q-one"] [data-tone="wrong"] .option-feedback').textContent).toBe('Not this one. about a');
    await click(field('q-one', 'b'));
    await check('q-one');
    expect($('[data-question="q-one"]').dataset.status).toBe('right');
    expect($('[data-question="q-one"] .question-reply').textContent).toBe('Because.');
    expect(stored().questions['q-one'].attempts).toEqual([
      { answer: ['a'], isRight: false },
      { answer: ['b'], isRight: true },
    ]);
    expect(asksBeforeLeaving()).toBe(false);
    expect($('[data-objective="known"]').dataset.status).toBe('not-yet');
    expect($('.result-sum').textContent).toBe('1 of 6 questions right, 0 at the first try, 5 not answered yet.');
  });

  it('offers the answer after two wrong tries, and lets the pupil begin anew', async () => {
    await start();
    for (const wrong of ['a', 'c']) {
      await click(field('q-one', wrong));
      await check('q-one');
    }
    const [again, show] = document.querySelectorAll<HTMLElement>('[data-question="q-one"] .plain-button');
    await click(show as HTMLElement);
    expect(document.activeElement?.className).toBe('question-reply');
    expect($('[data-question="q-one"] .question-reply').textContent).toBe('Answer: bBecause.');
    await click(again as HTMLElement);
    expect(document.querySelectorAll('[data-question="q-one"] :checked, [data-question="q-one"] [data-tone]')).toHaveLength(0);
    expect(stored().questions['q-one'].attempts).toHaveLength(2);
  });

  it('moves a step of an order by its buttons and keeps the focus on them', async () => {
    await start();
    const up = (id: string) => $(`[data-item="${id}"] [data-move="up"]`);
    await click(up('dig'));
    expect(document.activeElement).toBe(up('dig'));
    expect([...document.querySelectorAll<HTMLElement>('.order-item')].map((item) => item.dataset.item)).toEqual([
      'dig',
      'bake',
      'part',
      'float',
    ]);
    await click(up('dig'));
    await click(up('float'));
    await click(up('float'));
    for (let times = 0; times < 3; times++) await click($('[data-item="bake"] [data-move="down"]'));
    await check('q-order');
    expect($('[data-question="q-order"]').dataset.status).toBe('right');
  });

  it('goes on where the pupil left, unless the address says otherwise', async () => {
    await start();
    await goTo('guess');
    await act(async () => root?.unmount());
    history.replaceState(null, '', '/');
    await start();
    expect(shown()).toEqual(['guess']);
    expect(location.hash).toBe('#guess');
    await act(async () => root?.unmount());
    history.replaceState(null, '', '/#test');
    await start();
    expect(shown()).toEqual(['test']);
  });

  it('works without storage and says so', async () => {
    const getStorage = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    await start(undefined, { getStorage });
    expect($('.work-kept').textContent).toContain('does not let the page save anything');
    expect(asksBeforeLeaving()).toBe(false);
    await click(field('q-one', 'b'));
    await check('q-one');
    expect($('[data-question="q-one"]').dataset.status).toBe('right');
    expect($('.lesson-kept').textContent).toBe('Not saved');
    expect(asksBeforeLeaving()).toBe(true);
  });

  it('starts clean from damaged storage, and keeps from it what can be read', async () => {
    localStorage.setItem(
      savedKey,
      '{"version":1,"lessons":{"sample":{"questions":{"q-one":{"attempts":[{"answer":["b"],"isRight":true}]},"q-many":5},"guesses":{}}}}',
    );
    await start();
    expect($('.work-kept').textContent).toContain('could not be read');
    expect($('[data-question="q-one"]').dataset.status).toBe('right');
    expect($('[data-question="q-many"]').dataset.status).toBe('open');
  });

  it('follows another tab without losing its own place', async () => {
    await start();
    await goTo('test');
    const other = makeLocalKeeper('sample');
    other.save({ step: 'guess', questions: { 'q-one': { attempts: [{ answer: ['b'], isRight: true }] } }, guesses: {} });
    await act(async () => window.dispatchEvent(new StorageEvent('storage', { key: savedKey })));
    expect($('[data-question="q-one"]').dataset.status).toBe('right');
    expect(shown()).toEqual(['test']);
    other.erase();
    await act(async () => window.dispatchEvent(new StorageEvent('storage', { key: savedKey })));
    expect($('[data-question="q-one"]').dataset.status).toBe('open');
  });

  it('asks before it erases', async () => {
    await start();
    await click(field('q-one', 'b'));
    await check('q-one');
    const erase = [...document.querySelectorAll<HTMLElement>('.work-keys button')].at(-1) as HTMLElement;
    await click(erase);
    expect(erase.textContent).toBe('Erase it for good?');
    expect(stored()).toBeDefined();
    await click(erase);
    expect(stored()).toBeUndefined();
    expect($('[data-question="q-one"]').dataset.status).toBe('open');
  });

  it('does not say that it erased what it could not', async () => {
    localStorage.setItem(savedKey, '{"version":99,"lessons":{"sample":{"shape":"unknown"}}}');
    await start();
    await click(field('q-one', 'b'));
    await check('q-one');
    const erase = [...document.querySelectorAll<HTMLElement>('.work-keys button')].at(-1) as HTMLElement;
    await click(erase);
    await click(erase);
    expect($('.work-said').textContent).toContain('Nothing was erased: a newer version');
    expect($('[data-question="q-one"]').dataset.status).toBe('right');
  });

  it('leaves an answer right that was right before the question changed, and takes one that has become right', async () => {
    const attempt = (answer: string, isRight: boolean) =>
      `{"attempts":[{"answer":["${answer}"],"isRight":${isRight}}],"draft":["${answer}"]}`;
    localStorage.setItem(
      savedKey,
      `{"version":2,"lessons":{"sample":{"questions":{"q-number":${attempt('500', true)},"q-one":${attempt('b', false)}},"guesses":{}}}}`,
    );
    await start();
    expect($('[data-question="q-number"]').dataset.status).toBe('right');
    expect($('[data-question="q-number"] .question-reply').textContent).toContain('Right.This was right when you answered it.');
    expect($('[data-question="q-one"]').dataset.status).toBe('open');
    expect(field('q-one', 'b').checked).toBe(true);
    await check('q-one');
    expect($('[data-question="q-one"]').dataset.status).toBe('right');
  });

  it('says what it made of a guessed share that is no whole percent, or no share', async () => {
    await start();
    const guess = $<HTMLInputElement>('.guess input[type="text"]');
    const type = (text: string) =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(guess, text);
        guess.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const said = async (text: string) => {
      await type(text);
      // Also once the field is left and shows the number that was taken.
      await act(async () => guess.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
      return `${guess.value} ${$('.guess-trouble').textContent}`;
    };
    expect(await said('1,5')).toBe('2 Taken as 2%: whole percents are enough for a guess.');
    expect(await said('150')).toBe('100 A share lies between 0% and 100%: taken as 100%.');
    expect(await said('4e1')).toBe('40 Read as 40%.');
    expect(await said('41')).toBe('41 ');
    expect($('.guess-trouble').dataset.note).toBe('');
    expect(await said('1.5e3 kg')).toBe('1.5e3 kg “kg” is not a unit that fits here. Use %, or leave the unit out.');
    expect($('.guess-trouble').dataset.note).toBeUndefined();
  });

  it('takes 3,000 letters, emoji or a half sentence for what they are', async () => {
    await start();
    const type = async (selector: string, text: string) => {
      const input = $<HTMLInputElement | HTMLTextAreaElement>(selector);
      const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
      await act(async () => {
        set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    };
    for (const text of ['🧲🧲', 'x'.repeat(3000), '1 5']) {
      await type('#q-number-field', text);
      await check('q-number');
      expect($('[data-question="q-number"]').dataset.status).toBe('open');
      expect($('[data-question="q-number"] .question-reply').textContent?.length).toBeGreaterThan(10);
    }
    await type('.note textarea', '🧲'.repeat(1000));
    expect(stored().guesses['p-share'].note).toHaveLength(2000);
  });
});
