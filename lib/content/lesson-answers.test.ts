import { describe, expect, it } from 'vitest';
import { inlineText } from '@/lib/inline/inline';
import { kindOf } from '@/lib/quiz/kinds';
import { inVariant } from '@/lib/quiz/kinds/number';
import type { LessonQuiz, NumberQuestion, OneQuestion, Question, QuestionOf } from '@/lib/quiz/quiz';
import { viewQuiz } from './quiz-view';
import { readSite } from './site';

// The lessons as they stand: what their questions say to each answer that can be given.
const site = readSite();
// Predictions are left out: they need figures, which only a build draws.
const lessons = site.lessons.map((lesson) => {
  const { quiz } = lesson;
  return viewQuiz(site, { ...lesson, quiz: { ...quiz, record: { ...quiz.record, predictions: [] } } }, []);
});
const questions = lessons.flatMap((lesson) => lesson.questions);
const ofKind = <K extends Question['kind']>(list: readonly Question[], kind: K) =>
  list.filter((question): question is QuestionOf<K> => question.kind === kind);
const judge = (question: Question, ...answer: string[]) => kindOf(question).judge(question, answer);
const said = (question: Question, ...answer: string[]) =>
  judge(question, ...answer)
    .replies.filter(({ tone }) => tone === 'wrong')
    .map(({ text }) => inlineText(text));

/** Place of the right option among all by length, the longest first. */
function rankByLength({ options }: OneQuestion): number {
  const lengths = options.map(({ text }) => inlineText(text).length).sort((a, b) => b - a);
  return lengths.indexOf(inlineText(options.find(({ isRight }) => isRight)?.text ?? []).length) + 1;
}

/** How often each rank holds the right answer. */
function countRanks(list: readonly Question[]): number[] {
  const ranks = ofKind(list, 'one').map(rankByLength);
  return [1, 2, 3, 4].map((rank) => ranks.filter((one) => one === rank).length);
}

describe('the lessons', () => {
  it('are eight of 20 to 50 minutes for three bands of grades, with more than 120 questions of every kind', () => {
    expect(lessons).toHaveLength(8);
    for (const { slug, meta } of site.lessons) {
      expect(meta.minutes, slug).toBeGreaterThanOrEqual(20);
      expect(meta.minutes, slug).toBeLessThanOrEqual(50);
    }
    expect(new Set(site.lessons.map(({ meta }) => meta.grades))).toEqual(new Set(['6–8', '9–12', 'first-year']));
    expect(questions.length).toBeGreaterThanOrEqual(120);
    expect([...new Set(questions.map(({ kind }) => kind))].sort()).toEqual(['label', 'many', 'match', 'number', 'one', 'order', 'text']);
  });

  it('do not give the right option away by its length, in no lesson and not over all', () => {
    const fair = (list: readonly Question[], share: number) =>
      expect(Math.max(...countRanks(list))).toBeLessThanOrEqual(Math.ceil(ofKind(list, 'one').length * share));
    fair(questions, 1 / 3);
    for (const lesson of lessons) fair(lesson.questions, 1 / 2);
  });

  it('do not give the right option away by its place', () => {
    const places = ofKind(questions, 'one').map(({ options }) => options.findIndex(({ isRight }) => isRight));
    for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place).length).toBeLessThanOrEqual(places.length / 3);
  });
});

describe('every question', () => {
  it('finds its own solution right, in each of its variants', () => {
    for (const question of questions.filter(({ kind }) => kind !== 'text'))
      expect(judge(question, ...kindOf(question).solve(question)).status, question.id).toBe('right');
    for (const question of listTasks(questions)) expect(judge(question, question.shown).status, question.id).toBe('right');
  });

  it('says something of its own to each single wrong answer', () => {
    const apart = (id: string, replies: readonly string[][]) => {
      for (const reply of replies) expect(reply.join(''), id).not.toBe('');
      expect(new Set(replies.map((reply) => reply.join(' '))).size, id).toBe(replies.length);
    };
    for (const kind of ['one', 'many'] as const)
      for (const question of ofKind(questions, kind))
        apart(
          question.id,
          question.options.filter(({ isRight }) => !isRight).map(({ id }) => said(question, id)),
        );
    for (const question of listTasks(questions)) {
      const tried = [...question.mistakes.map(({ value }) => value), question.value - 3 * question.tolerance, question.value * 1e6];
      apart(
        question.id,
        tried.map((value) => said(question, String(value))),
      );
    }
  });

  it('takes a number on either edge of its tolerance, and none beyond', () => {
    for (const question of listTasks(questions)) {
      for (const side of [-1, 1]) {
        const at = (part: number) => judge(question, String(question.value + side * part * question.tolerance)).status;
        expect([at(0), at(0.999), at(1), at(1.001), at(1.5)], question.id).toEqual(['right', 'right', 'right', 'wrong', 'wrong']);
      }
    }
  });

  it('can be asked with other numbers, where there is a number to type', () => {
    for (const { id, variants } of ofKind(questions, 'number')) expect(variants.length, id).toBeGreaterThan(0);
  });
});

/** Number questions as they first stand and in each variant. */
function listTasks(list: LessonQuiz['questions']): NumberQuestion[] {
  return ofKind(list, 'number').flatMap((question) => [question, ...question.variants.map(({ id }) => inVariant(question, id))]);
}
