import type { QuestionProgress } from './progress';
import type { Question, RecalledQuestion } from './quiz';
import { standingOf } from './result';

/** More than these make a lesson of their own. */
export const mostRecalled = 3;

/** What is known of an earlier question; undefined when the pupil never met it. */
export type Past = (lesson: string, question: string) => QuestionProgress | undefined;

/**
 * Ids of the questions that come back: first those that last went wrong or were looked up, then those not met for longest, then those
 * never met; within each, the order in which the lesson names them.
 */
export function chooseRecalled(questions: readonly RecalledQuestion[], past: Past): string[] {
  const ranked = questions.map(({ lesson, question }, index) => ({
    id: question.id,
    index,
    ...rank(question, past(lesson.slug, question.id)),
  }));
  ranked.sort((a, b) => a.group - b.group || a.day - b.day || a.index - b.index);
  return ranked.slice(0, mostRecalled).map(({ id }) => id);
}

function rank(question: Question, past: QuestionProgress | undefined): { group: number; day: number } {
  const last = past?.recalls?.at(-1);
  const standing = past ? standingOf(question, past) : 'open';
  if (!last && standing === 'open') return { group: 2, day: 0 };
  const wentWrong = last ? !last.isRight : standing === 'wrong' || standing === 'shown';
  return { group: wentWrong ? 0 : 1, day: Math.max(past?.day ?? 0, last?.day ?? 0) };
}
