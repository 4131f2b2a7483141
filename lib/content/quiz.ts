import { quizSchema, type QuizRecord } from '@/lib/schema/quiz';
import { fileExists } from './files';
import { problemAt, type Place, type Problem } from './problem';
import { readYaml } from './yaml-file';

/** A lesson's questions and predictions as written. */
export interface Quiz {
  readonly file: string;
  readonly record: QuizRecord;
  /** False when the file is missing or broken: its record is empty then. */
  readonly isRead: boolean;
  placeOf(...path: (string | number)[]): Place;
}

const empty: QuizRecord = { questions: [], predictions: [] };

/** Reads `content/lessons/<slug>/quiz.yaml`; a broken one counts as empty, and `problems` says why. */
export function readQuiz(slug: string, problems: Problem[]): Quiz {
  const file = `content/lessons/${slug}/quiz.yaml`;
  if (!fileExists(file)) {
    problems.push(problemAt({ file, line: 1, column: 1 }, 'missing-file', `lesson "${slug}" has no quiz.yaml`));
    return { file, record: empty, isRead: false, placeOf: () => ({ file, line: 1, column: 1 }) };
  }
  const yaml = readYaml(file, quizSchema);
  problems.push(...yaml.problems);
  return { file, record: yaml.value ?? empty, isRead: yaml.value !== undefined, placeOf: (...path) => yaml.place(path) };
}

/** A text of the quiz with its place: prompts, options, feedback. */
export interface QuizText {
  readonly text: string;
  readonly place: Place;
}

/** Every text of a quiz. */
export function listQuizTexts({ record, placeOf }: Quiz): QuizText[] {
  const texts: QuizText[] = [];
  const add = (holder: object, path: (string | number)[], fields: readonly string[]) => {
    for (const field of fields) texts.push({ text: (holder as Record<string, string>)[field] ?? '', place: placeOf(...path, field) });
  };
  for (const [index, question] of record.questions.entries()) {
    const path = ['questions', index];
    add(question, path, ['prompt', 'hint', 'explanation']);
    if (question.kind === 'number') {
      add(question, path, ['too_low', 'too_high']);
      for (const [at, mistake] of question.mistakes.entries()) add(mistake, [...path, 'mistakes', at], ['feedback']);
      continue;
    }
    const [key, parts] = question.kind === 'order' ? (['items', question.items] as const) : (['options', question.options] as const);
    for (const [at, part] of parts.entries()) add(part, [...path, key, at], ['text', 'feedback']);
  }
  for (const [index, prediction] of record.predictions.entries())
    add(prediction, ['predictions', index], ['prompt', 'basis', 'record', 'ask']);
  return texts;
}
