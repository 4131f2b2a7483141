import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import type { Keeper } from './keeper';
import { LessonBar } from './lesson-bar';
import { LessonContext, resultId } from './lesson-context';
import { Result } from './result';
import { useProgress } from './use-progress';
import { useStep } from './use-step';
import { YourWork } from './your-work';

interface LessonPlayerProps {
  readonly quiz: LessonQuiz;
  readonly keeper: Keeper;
  /** Called once saved work and what was done before the page ran are in place: clicks are answered from now on. */
  readonly onReady?: () => void;
  /** Title, what one will know at the end: shown with the first step. */
  readonly head: ReactNode;
  /** The steps. */
  readonly children: ReactNode;
}

/**
 * A lesson: its steps one at a time, answers checked, progress kept.
 * The first render equals the static page, in which all steps stand below each other; it knows neither the site nor its framework.
 */
export function LessonPlayer({ quiz, keeper, onReady, head, children }: LessonPlayerProps) {
  const root = useRef<HTMLDivElement>(null);
  const { progress, isReady, trouble, change, erase } = useProgress(keeper);
  const current = useStep({ root, quiz, progress, isReady, change });
  const isActive = current !== undefined;
  useEffect(() => {
    if (isActive) onReady?.();
  }, [isActive, onReady]);
  const [first] = quiz.steps;
  const lesson = useMemo(
    () => ({ quiz, progress, isActive, current: current ?? '', change, citation: (source: string) => quiz.sources.indexOf(source) + 1 }),
    [quiz, progress, isActive, current, change],
  );
  const place = !isActive ? undefined : current === resultId(quiz) ? 'result' : current === first?.id ? 'start' : 'step';
  return (
    <LessonContext value={lesson}>
      <div ref={root} className="lesson" data-lesson={quiz.lesson} data-active={place}>
        <LessonBar trouble={trouble} />
        <div className="lesson-body">
          <div className="lesson-head">{head}</div>
          {children}
          <Result />
          <YourWork trouble={trouble} onErase={erase} />
        </div>
      </div>
    </LessonContext>
  );
}
