'use client';

import { type ReactNode, useMemo } from 'react';
import { LessonContext } from '@/components/lesson/lesson-context';
import { noProgress } from '@/lib/quiz/progress';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import { mostRecalled } from '@/lib/quiz/recall';

// The parts that stand on sheet and key, out of the lesson itself.
export { KeyEntry } from '@/components/lesson/answer-key';
export { Predict } from '@/components/lesson/predict';
export { Question } from '@/components/lesson/question';
export { Recall } from '@/components/lesson/recall';

interface PaperLessonProps {
  readonly quiz: LessonQuiz;
  /** For pupils: nothing in it tells an answer. */
  readonly isSheet?: boolean;
  readonly children: ReactNode;
}

/** The lesson's parts on paper: nothing runs, nobody has answered anything. These pages hold no island, so their script never reaches a reader. */
export function PaperLesson({ quiz, isSheet = false, children }: PaperLessonProps) {
  const lesson = useMemo(
    () => ({
      quiz,
      progress: noProgress,
      isActive: false,
      isPaper: isSheet,
      current: '',
      chosen: quiz.recall.slice(0, mostRecalled).map(({ question }) => question.id),
      change: () => {},
      onAnswer: () => {},
      citation: (source: string) => quiz.sources.indexOf(source) + 1,
    }),
    [quiz, isSheet],
  );
  return <LessonContext value={lesson}>{children}</LessonContext>;
}
