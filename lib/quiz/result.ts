import { type LessonProgress, type QuestionProgress, questionProgress } from './progress';
import type { LessonQuiz, Objective, Question } from './quiz';

/** How a question stands: right at the first try, right later, tried and not right yet, not tried. */
export type Standing = 'right' | 'later' | 'wrong' | 'open';

export interface ObjectiveResult {
  readonly objective: Objective;
  readonly questions: readonly { readonly question: Question; readonly standing: Standing }[];
  /** All right in the end; tried, but something is not; not tried at all. */
  readonly status: 'met' | 'not-yet' | 'open';
}

export function standingOf({ attempts }: QuestionProgress): Standing {
  if (attempts.length === 0) return 'open';
  if (attempts[0]?.isRight) return 'right';
  return attempts.some(({ isRight }) => isRight) ? 'later' : 'wrong';
}

/** What the pupil's answers say about each objective. */
export function objectiveResults(quiz: LessonQuiz, progress: LessonProgress): ObjectiveResult[] {
  return quiz.objectives.map((objective) => {
    const questions = quiz.questions
      .filter(({ objectives }) => objectives.includes(objective.id))
      .map((question) => ({ question, standing: standingOf(questionProgress(progress, question.id)) }));
    const isOpen = questions.every(({ standing }) => standing === 'open');
    const isMet = questions.every(({ standing }) => standing === 'right' || standing === 'later');
    return { objective, questions, status: isOpen ? 'open' : isMet ? 'met' : 'not-yet' };
  });
}

/** How many questions came right, and how many of them at the first try. */
export function countRight(quiz: LessonQuiz, progress: LessonProgress): { total: number; right: number; first: number; open: number } {
  const standings = quiz.questions.map(({ id }) => standingOf(questionProgress(progress, id)));
  const count = (...wanted: Standing[]) => standings.filter((standing) => wanted.includes(standing)).length;
  return { total: standings.length, right: count('right', 'later'), first: count('right'), open: count('open') };
}
