import type { Outcome } from '@/lib/quiz/result-code';
import type { GradeLesson } from './grade-lesson';
import type { PupilResult } from './read-codes';

/** Right in the end, at whichever try. */
export const isRight = (outcome: Outcome): boolean => ['first', 'second', 'third', 'later'].includes(outcome);

/** A pupil's result in numbers; the same as the lesson's own page says. */
export interface PupilSum {
  readonly right: number;
  readonly first: number;
  readonly total: number;
  readonly texts: { readonly compared: number; readonly total: number };
  /** By objective: questions right, of those that are marked. */
  readonly objectives: readonly { readonly id: string; readonly right: number; readonly total: number }[];
}

export function sumPupil({ lesson, result }: PupilResult): PupilSum {
  const asked = result.questions.map((question) => ({ ...question, ...lesson.asked[question.id] }));
  const marked = asked.filter((question) => question.isMarked);
  const texts = asked.filter((question) => !question.isMarked);
  return {
    right: marked.filter(({ outcome }) => isRight(outcome)).length,
    first: marked.filter(({ outcome }) => outcome === 'first').length,
    total: marked.length,
    texts: { compared: texts.filter(({ outcome }) => outcome === 'self').length, total: texts.length },
    objectives: lesson.objectives.map(({ id }) => {
      const tests = marked.filter(({ objectives }) => objectives?.includes(id));
      return { id, right: tests.filter(({ outcome }) => isRight(outcome)).length, total: tests.length };
    }),
  };
}

/** How a question went in a class. */
export interface QuestionSum {
  readonly id: string;
  readonly prompt: string;
  readonly isMarked: boolean;
  readonly first: number;
  readonly right: number;
  readonly answered: number;
  /** Wrong ideas that came first, the most common first. */
  readonly slips: readonly { readonly words: string; readonly count: number }[];
}

export function sumQuestions(lesson: GradeLesson, pupils: readonly PupilResult[]): QuestionSum[] {
  return lesson.questions.map(({ id }) => {
    const asked = lesson.asked[id];
    const results = pupils.flatMap(({ result }) => result.questions.find((question) => question.id === id) ?? []);
    const counts = new Map<string, number>();
    for (const { slip } of results) if (slip !== undefined) counts.set(slip, (counts.get(slip) ?? 0) + 1);
    return {
      id,
      prompt: asked?.prompt ?? id,
      isMarked: asked?.isMarked ?? true,
      first: results.filter(({ outcome }) => outcome === 'first').length,
      right: results.filter(({ outcome }) => isRight(outcome)).length,
      answered: results.filter(({ outcome }) => outcome !== 'open').length,
      slips: [...counts].map(([slip, count]) => ({ words: asked?.slips[slip] ?? slip, count })).sort((a, b) => b.count - a.count),
    };
  });
}

/** Pupils by the lesson that their codes belong to, in the order of the site's lessons. */
export function groupByLesson(lessons: readonly GradeLesson[], results: readonly PupilResult[]) {
  return lessons.flatMap((lesson) => {
    const pupils = results.filter((one) => one.lesson.lesson === lesson.lesson);
    return pupils.length > 0 ? [{ lesson, pupils }] : [];
  });
}
