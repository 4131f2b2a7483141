import { useEffect } from 'react';
import type { LessonProgress } from '@/lib/quiz/progress';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { countRight, isFinished } from '@/lib/quiz/result';
import { codeLessonOf, resultOf, writeResultCode } from '@/lib/quiz/result-code';
import type { LessonHost } from './host';
import { resultId } from './lesson-context';

/** Tells a host where the pupil stands and how it goes. `current`: the step shown, once the lesson runs. */
export function useHost(host: LessonHost | undefined, quiz: LessonQuiz, progress: LessonProgress, current: string | undefined): void {
  const isActive = current !== undefined;
  useEffect(() => {
    if (!host?.onPlace || current === undefined) return;
    const ids = [...quiz.steps.map(({ id }) => id), resultId(quiz)];
    host.onPlace({ id: current, index: ids.indexOf(current), count: quiz.steps.length });
  }, [host, quiz, current]);

  useEffect(() => {
    if (!host?.onScore || !isActive) return;
    const code = writeResultCode(resultOf(quiz, progress), codeLessonOf(quiz));
    host.onScore({ ...countRight(quiz, progress), isFinished: isFinished(quiz, progress), code });
  }, [host, quiz, progress, isActive]);
}
