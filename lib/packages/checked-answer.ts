import type { Answer, Question } from '@/lib/quiz/quiz';
import type { Score } from '@/lib/quiz/result';

/** An answer that was checked, as platforms want to hear of it. */
export interface CheckedAnswer {
  /** As it was asked. */
  readonly question: Question;
  /** Set when it came back from an earlier lesson. */
  readonly recalledFrom?: string;
  readonly answer: Answer;
  readonly status: 'right' | 'wrong' | 'self';
}

/** What a question is called in reports; one that came back is told apart from the lesson's own. */
export const reportId = ({ question, recalledFrom }: CheckedAnswer): string =>
  recalledFrom === undefined ? question.id : `recalled-${question.id}`;

/** Right answers out of those that are marked, right at last: the first number of the result page. */
export function shareRight({ right, total }: Score): number {
  return total === 0 ? 1 : right / total;
}

/** Nothing is reported of a lesson in which nothing was answered. */
export const isBegun = ({ open, total, texts }: Score): boolean => open < total || texts.compared > 0;
