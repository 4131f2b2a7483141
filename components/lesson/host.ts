import type { Answer, Question } from '@/lib/quiz/quiz';
import type { Score } from '@/lib/quiz/result';

/** An answer that was checked. */
export interface AnswerReport {
  /** As it was asked: in the variant that stood there. */
  readonly question: Question;
  /** Which variant, if not the question as it first stands. */
  readonly variant: string | undefined;
  /** The lesson it belongs to, when it came back from there. */
  readonly recalledFrom?: string;
  readonly answer: Answer;
  /** The same in words. */
  readonly words: string;
  readonly status: 'right' | 'wrong' | 'self';
  /** How many answers were checked, with this one. */
  readonly attempt: number;
}

export interface ScoreReport extends Score {
  /** Nothing is left to answer. */
  readonly isFinished: boolean;
  /** What a teacher can read from it. */
  readonly code: string;
}

/** Who wants to know how the lesson goes: a learning platform around it. All of it is optional; on the web nobody asks. */
export interface LessonHost {
  /** After each checked answer. */
  onAnswer?(report: AnswerReport): void;
  /** When another step is shown; the page after the last has the index of their count. */
  onPlace?(place: { readonly id: string; readonly index: number; readonly count: number }): void;
  /** Once the lesson runs, and whenever the result has changed. */
  onScore?(report: ScoreReport): void;
}
