import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { chooseRecalled, mostRecalled } from '@/lib/quiz/recall';
import type { AnswerReport, LessonHost } from './host';
import type { Keeper } from './keeper';
import { LessonBar } from './lesson-bar';
import { LessonContext, resultId } from './lesson-context';
import { Result } from './result';
import { today } from './today';
import { useHost } from './use-host';
import { useLeaveWarning } from './use-leave-warning';
import { useProgress } from './use-progress';
import { useStep } from './use-step';
import { YourWork } from './your-work';

interface LessonPlayerProps {
  readonly quiz: LessonQuiz;
  readonly keeper: Keeper;
  /** Who wants to know how it goes. */
  readonly host?: LessonHost;
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
export function LessonPlayer({ quiz, keeper, host, onReady, head, children }: LessonPlayerProps) {
  const root = useRef<HTMLDivElement>(null);
  const { progress, isReady, trouble, change, erase } = useProgress(keeper);
  const current = useStep({ root, quiz, progress, isReady, change });
  const isActive = current !== undefined;
  useEffect(() => {
    if (isActive) onReady?.();
  }, [isActive, onReady]);
  const [first] = quiz.steps;
  const kept = progress.recall?.chosen;
  const chosen = useMemo(() => {
    const known = quiz.recall.map(({ question }) => question.id);
    if (kept) return kept.filter((id) => known.includes(id));
    // The static page holds the first of them; what is known of them shows once the page runs.
    return isReady ? chooseRecalled(quiz.recall, (slug, id) => keeper.past?.(slug, id)) : known.slice(0, mostRecalled);
  }, [quiz, keeper, kept, isReady]);
  const onAnswer = useCallback(
    (report: AnswerReport) => {
      const { recalledFrom, question, status, attempt } = report;
      // What counts is what came from memory: the first try.
      if (recalledFrom !== undefined && attempt === 1)
        keeper.remember?.(recalledFrom, question.id, { day: today(), isRight: status === 'right' });
      host?.onAnswer?.(report);
    },
    [keeper, host],
  );
  useHost(host, quiz, progress, current);
  useLeaveWarning(keeper, progress, trouble);
  const lesson = useMemo(
    () => ({
      quiz,
      progress,
      isActive,
      current: current ?? '',
      chosen,
      change,
      onAnswer,
      citation: (source: string) => quiz.sources.indexOf(source) + 1,
    }),
    [quiz, progress, isActive, current, chosen, change, onAnswer],
  );
  const place = !isActive ? undefined : current === resultId(quiz) ? 'result' : current === first?.id ? 'start' : 'step';
  return (
    <LessonContext value={lesson}>
      <div ref={root} className="lesson" data-lesson={quiz.lesson} data-active={place}>
        <LessonBar trouble={trouble} words={keeper.words} />
        <div className="lesson-body">
          <div className="lesson-head">{head}</div>
          {children}
          <Result />
          <YourWork trouble={trouble} words={keeper.words} onErase={erase} />
        </div>
      </div>
    </LessonContext>
  );
}
