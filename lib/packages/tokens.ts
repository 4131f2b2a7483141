import { hashText } from '@/lib/quiz/code-lesson';
import type { LessonQuiz, Prediction, Question } from '@/lib/quiz/quiz';

/** Ids that may stand in the answers to a question. */
export function partsOf(question: Question): string[] {
  switch (question.kind) {
    case 'one':
    case 'many':
      return question.options.map(({ id }) => id);
    case 'order':
      return question.items.map(({ id }) => id);
    case 'match':
    case 'label':
      return [...new Set([...question.slots, ...question.choices].map(({ id }) => id))];
    case 'text':
      return question.points.map(({ id }) => id);
    case 'number':
      return question.variants.map(({ id }) => id);
  }
}

/** Ids of what is guessed in a prediction. */
export function valuesOf(prediction: Prediction): string[] {
  if (prediction.kind === 'shares') return prediction.guess.map(({ id }) => id);
  return prediction.kind === 'amount' ? [prediction.number] : prediction.task.handles.map(({ id }) => id);
}

/** All questions that a lesson can ask, those of earlier lessons, too. */
export const allQuestions = ({ questions, recall }: LessonQuiz): Question[] => [...questions, ...recall.map(({ question }) => question)];

const fewest = 2;

/** How many characters of their hashes tell the ids of a lesson apart, wherever two could be taken for each other. */
export function tokenLength(quiz: LessonQuiz): number {
  const questions = allQuestions(quiz);
  const scopes = [
    questions.map(({ id }) => id),
    quiz.predictions.map(({ id }) => id),
    ...questions.map(partsOf),
    ...quiz.predictions.map(valuesOf),
  ];
  const isClear = (length: number) => scopes.every((ids) => new Set(ids.map((id) => hashText(id, length))).size === new Set(ids).size);
  let length = fewest;
  while (!isClear(length)) length++;
  return length;
}

/** The short name of an id. It depends on the id alone, so that a lesson may gain and lose questions. */
export const tokenOf = (id: string, length: number): string => hashText(id, length);

/** The id that a short name stands for; undefined when the lesson has it no more. */
export function findToken(ids: readonly string[], token: string): string | undefined {
  return ids.find((id) => hashText(id, token.length) === token);
}
