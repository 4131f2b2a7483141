import type { PredictionRecord, QuantityRecord, QuestionRecord } from '@/lib/schema/quiz';
import { type Findings, noFindings } from './findings';
import type { Place } from './problem';
import { listQuizTexts } from './quiz';
import { recordsOf } from './quiz-value';
import type { LessonDocument, Site } from './site';

/** What the quiz's texts and answers point to. */
export function examineQuiz(site: Site, { meta, front, quiz }: LessonDocument): Findings {
  const all = noFindings();
  for (const { text, place } of listQuizTexts(quiz)) site.inline(text, place, all);
  for (const [index, { text }] of meta.objectives.entries()) site.inline(text, front.place(['objectives', index, 'text']), all);
  const { record, placeOf } = quiz;
  const refer = (kind: 'link' | 'number' | 'figure', id: string, place: Place) => all.references.push({ kind, id, place });
  record.questions.forEach((question, index) => {
    refer('link', question.section, placeOf('questions', index, 'section'));
    for (const { quantity, path } of listQuantities(question))
      for (const id of recordsOf(quantity)) refer('number', id, placeOf('questions', index, ...path));
  });
  record.predictions.forEach((prediction, index) => {
    for (const id of predictedNumbers(prediction)) refer('number', id, placeOf('predictions', index));
    if (prediction.kind === 'line') refer('figure', prediction.figure, placeOf('predictions', index, 'figure'));
  });
  return all;
}

/** The values of a question that are typed: answers and mistakes, of its variants, too. */
function listQuantities(question: QuestionRecord): { readonly quantity: QuantityRecord; readonly path: (string | number)[] }[] {
  if (question.kind !== 'number') return [];
  const of = ({ answer, mistakes }: Pick<typeof question, 'answer' | 'mistakes'>, path: (string | number)[]) => [
    { quantity: answer, path: [...path, 'answer'] },
    ...mistakes.map((mistake, at) => ({ quantity: mistake.answer, path: [...path, 'mistakes', at, 'answer'] })),
  ];
  return [...of(question, []), ...question.variants.flatMap((variant, at) => of(variant, ['variants', at]))];
}

/** Ids of the number records that a prediction reveals. */
export function predictedNumbers(prediction: PredictionRecord): string[] {
  if (prediction.kind === 'shares') return [...prediction.given, ...prediction.guess].map(({ number }) => number);
  return prediction.kind === 'amount' ? [prediction.number] : [];
}

/** The lesson with what its quiz, and the questions that come back in it, point to among its findings, for its list of sources. */
export function withQuiz(site: Site, lesson: LessonDocument): LessonDocument {
  const recalled = new Set(lesson.quiz.record.recall);
  const { references } = examineQuiz(site, lesson);
  const before = site.lessons
    .filter(({ slug }) => slug !== lesson.slug)
    .flatMap((other) => {
      const { quiz } = other;
      const questions = quiz.record.questions
        .map((question, index) => (recalled.has(question.id) ? index : -1))
        .filter((index) => index >= 0);
      if (questions.length === 0) return [];
      const only = {
        ...quiz,
        record: { questions: questions.map((index) => quiz.record.questions[index] as QuestionRecord), predictions: [], recall: [] },
      };
      return examineQuiz(site, { ...other, meta: { ...other.meta, objectives: [] }, quiz: only }).references;
    });
  return { ...lesson, findings: { ...lesson.findings, references: [...lesson.findings.references, ...references, ...before] } };
}
