import { alphabet } from './code-digits';
import { kindOf } from './kinds';
import type { LessonQuiz } from './quiz';

/** What writing and reading a lesson's codes needs to know of it. Plain data: a page can hold it for all lessons. */
export interface CodeLesson {
  /** Its slug. */
  readonly lesson: string;
  readonly title: string;
  /** In the lesson's order, with the wrong ideas that each can show. */
  readonly questions: readonly { readonly id: string; readonly slips: readonly string[] }[];
  readonly predictions: readonly string[];
}

/** A lesson as its codes see it: neither wording nor values count, so that these may be mended without a new edition. */
export function codeLessonOf({
  lesson,
  title,
  questions,
  predictions,
}: Pick<LessonQuiz, 'lesson' | 'title' | 'questions' | 'predictions'>): CodeLesson {
  return {
    lesson,
    title,
    // Sorted: the order in which options are shown must not make another edition.
    questions: questions.map((question) => ({ id: question.id, slips: [...kindOf(question).slips(question)].sort() })),
    predictions: predictions.map(({ id }) => id),
  };
}

/** A text's FNV-1a hash in some characters: to tell a handful of texts apart, not to guard anything. */
export function hashText(text: string, length: number): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // The high bits depend on all letters, the low ones on the last few.
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return Array.from({ length }, (_, index) => alphabet[(mixed >>> (5 * index)) & 31]).join('');
}
