import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { atStep, type LessonProgress } from '@/lib/quiz/progress';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { resultId } from './lesson-context';

interface StepOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly quiz: LessonQuiz;
  readonly progress: LessonProgress;
  /** True once the saved progress is known. */
  readonly isReady: boolean;
  change(next: (before: LessonProgress) => LessonProgress): void;
}

/** The step that is shown; undefined until the page runs. It follows the address: links, Back and Forward lead from step to step. */
export function useStep({ root, quiz, progress, isReady, change }: StepOptions): string | undefined {
  const [current, setCurrent] = useState<string>();
  /** Id that the reader went to; its step is brought to the top and into focus once it is shown. */
  const goal = useRef<string>(undefined);
  /** Id in the address when the page began to run. */
  const atFirst = useRef<string>(undefined);
  const saved = useRef(progress.step);
  saved.current = progress.step;

  useEffect(() => {
    if (!isReady) return;
    const ids = [...quiz.steps.map(({ id }) => id), resultId(quiz)];
    const [first = ''] = ids;
    const asked = location.hash.slice(1);
    const inAddress = findStep(root.current, asked, ids);
    const kept = saved.current !== undefined && ids.includes(saved.current) ? saved.current : first;
    if (inAddress) atFirst.current = asked;
    else if (kept !== first && asked === '') writeAddress(kept);
    setCurrent(inAddress ?? kept);

    const follow = () => {
      const id = location.hash.slice(1);
      const step = id === '' ? first : findStep(root.current, id, ids);
      if (step === undefined) {
        unfold(id);
        return;
      }
      goal.current = id || first;
      setCurrent(step);
      change((before) => atStep(before, step));
      // The same step again: nothing will be rendered anew.
      arrive(root.current, goal.current);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [isReady, quiz, root, change]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another step was shown
  useLayoutEffect(() => {
    if (goal.current !== undefined) arrive(root.current, goal.current);
    else if (atFirst.current !== undefined) settle(root.current, atFirst.current);
    goal.current = undefined;
    atFirst.current = undefined;
  }, [current, root]);

  return current;
}

/** The step that an id names or stands in. */
function findStep(root: HTMLElement | null, id: string, steps: readonly string[]): string | undefined {
  const target = id === '' ? null : document.getElementById(decode(id));
  const step = target && root?.contains(target) ? target.closest<HTMLElement>('[data-section]')?.dataset.section : undefined;
  return step !== undefined && steps.includes(step) ? step : undefined;
}

/** Brings a step to the top and its heading into focus, so that reading goes on there; something inside a step is only scrolled to. */
function arrive(root: HTMLElement | null, id: string): void {
  const target = document.getElementById(decode(id));
  if (!target) return;
  const isHeading = target.closest<HTMLElement>('[data-section]')?.dataset.section === target.id;
  target.focus({ preventScroll: true });
  (isHeading ? root : target)?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** The other steps went away: what the address names comes back into view, unless the reader has begun to do something there. */
function settle(root: HTMLElement | null, id: string): void {
  const target = document.getElementById(decode(id));
  if (!target || root?.contains(document.activeElement)) return;
  const { top } = target.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight) target.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** An entry at the foot of the page (a term, a source) may be folded up; not every browser opens it by itself. */
function unfold(id: string): void {
  const target = document.getElementById(decode(id));
  const fold = target?.closest('details');
  if (!fold || fold.open) return;
  fold.open = true;
  target?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Keeps the entry that the page's framework made: with another one it would render the page anew. */
function writeAddress(id: string): void {
  try {
    history.replaceState(history.state, '', `#${id}`);
  } catch {
    // Browsers limit how often an address may change; the step itself stands.
  }
}
