import { readOwnText } from './kinds/text';
import { type LessonProgress, type QuestionProgress, questionProgress } from './progress';
import type { LessonQuiz, Objective, Question, Way } from './quiz';

/**
 * How a question stands: right at the first try; right later; its answer looked up before it was right; tried and not right yet;
 * not tried. Texts are "written", and "self" once the pupil has compared them.
 */
export type Standing = 'right' | 'later' | 'shown' | 'wrong' | 'open' | 'written' | 'self';

export interface ObjectiveResult {
  readonly objective: Objective;
  readonly questions: readonly { readonly question: Question; readonly standing: Standing }[];
  /** All that is marked is right in the end; tried, but something is not; not tried at all. */
  readonly status: 'met' | 'not-yet' | 'open';
}

export function standingOf({ kind }: Pick<Question, 'kind'>, { attempts, shown = [] }: QuestionProgress): Standing {
  const [first] = attempts;
  if (!first) return shown.length > 0 ? 'shown' : 'open';
  if (kind === 'text') return attempts.some(({ answer }) => readOwnText(answer).isCompared) ? 'self' : 'written';
  if (first.isRight && !first.isShown) return 'right';
  if (attempts.some(({ isRight, isShown }) => isRight && !isShown)) return 'later';
  return shown.length > 0 ? 'shown' : 'wrong';
}

/** True for a question that the machine marks. */
export const isMarked = ({ kind }: Pick<Question, 'kind'>): boolean => kind !== 'text';

/** What the pupil's answers say about each objective. Texts are listed and never decide. */
export function objectiveResults(quiz: LessonQuiz, progress: LessonProgress): ObjectiveResult[] {
  return quiz.objectives.map((objective) => {
    const questions = quiz.questions
      .filter(({ objectives }) => objectives.includes(objective.id))
      .map((question) => ({ question, standing: standingOf(question, questionProgress(progress, question.id)) }));
    const isOpen = questions.every(({ standing }) => standing === 'open');
    const isMet = questions.every(({ question, standing }) => !isMarked(question) || standing === 'right' || standing === 'later');
    return { objective, questions, status: isOpen ? 'open' : isMet ? 'met' : 'not-yet' };
  });
}

/** A result in numbers. Texts are counted apart: nobody marks them. */
export interface Score {
  /** Questions that are marked. */
  readonly total: number;
  readonly right: number;
  /** Right at the first try. */
  readonly first: number;
  /** Answer looked up before it was right. */
  readonly shown: number;
  /** Not answered yet. */
  readonly open: number;
  readonly texts: { readonly total: number; readonly compared: number };
}

export function countRight({ questions }: Pick<LessonQuiz, 'questions'>, progress: LessonProgress): Score {
  const standings = questions.filter(isMarked).map((question) => standingOf(question, questionProgress(progress, question.id)));
  const texts = questions.filter((question) => !isMarked(question));
  const count = (...wanted: Standing[]) => standings.filter((standing) => wanted.includes(standing)).length;
  const compared = texts.filter((question) => standingOf(question, questionProgress(progress, question.id)) === 'self').length;
  return {
    total: standings.length,
    right: count('right', 'later'),
    first: count('right'),
    shown: count('shown'),
    open: count('open'),
    texts: { total: texts.length, compared },
  };
}

/** True when nothing is left to answer: each question is right, looked up or tried, each text compared. */
export function isFinished({ questions }: LessonQuiz, progress: LessonProgress): boolean {
  return questions.every((question) => !['open', 'written'].includes(standingOf(question, questionProgress(progress, question.id))));
}

/** Sections to read again: those that answer what was not right at the first try, each once, in the lesson's order. */
export function listToRepeat(
  { questions }: LessonQuiz,
  progress: LessonProgress,
): { readonly section: Way; readonly questions: Question[] }[] {
  const sections = new Map<string, { section: Way; questions: Question[] }>();
  for (const question of questions) {
    if (!['later', 'shown', 'wrong'].includes(standingOf(question, questionProgress(progress, question.id)))) continue;
    const entry = sections.get(question.section.href) ?? { section: question.section, questions: [] };
    entry.questions.push(question);
    sections.set(question.section.href, entry);
  }
  return [...sections.values()];
}
