import { createContext, useContext } from 'react';
import { type LessonProgress, noProgress } from '@/lib/quiz/progress';
import type { LessonQuiz } from '@/lib/quiz/quiz';
import type { AnswerReport } from './host';

interface Lesson {
  readonly quiz: LessonQuiz;
  readonly progress: LessonProgress;
  /** True once the page runs: one step at a time, answers are checked. */
  readonly isActive: boolean;
  /** A sheet for paper: room to write, and nothing that tells an answer. */
  readonly isPaper?: boolean;
  /** Id of the step that is shown. */
  readonly current: string;
  /** Questions of earlier lessons that come back in this one, in their order. */
  readonly chosen: readonly string[];
  change(next: (before: LessonProgress) => LessonProgress): void;
  /** An answer was checked. */
  onAnswer(report: AnswerReport): void;
  /** Place of a source in the page's list. */
  citation(source: string): number;
}

/** What the parts of a lesson share; the player fills it. */
export const LessonContext = createContext<Lesson>({
  quiz: { lesson: '', title: '', steps: [], objectives: [], questions: [], predictions: [], recall: [], sources: [] },
  progress: noProgress,
  isActive: false,
  current: '',
  chosen: [],
  change: () => {},
  onAnswer: () => {},
  citation: () => 0,
});

export function useLesson(): Lesson {
  return useContext(LessonContext);
}

/** Id of the page after the last step. */
export function resultId(quiz: LessonQuiz): string {
  return `${quiz.lesson}-result`;
}
