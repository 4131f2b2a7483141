import type { Answer, Question, Verdict } from '@/lib/quiz/quiz';

/** What the part of a question gets that differs from kind to kind: the field for the answer. */
export interface BodyProps<Q extends Question> {
  readonly question: Q;
  readonly answer: Answer;
  /** What was said about the last answer that was checked. */
  readonly verdict: Verdict | undefined;
  /** Options already tried and found wrong. */
  readonly tried: readonly string[];
  readonly onChange: (answer: Answer) => void;
}
