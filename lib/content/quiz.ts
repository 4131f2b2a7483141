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

const empty: QuizRecord = { questions: [], predictions: [], recall: [] };

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

/** Fields that hold inline MDX, wherever in a question they stand; with those of predictions, whose labels are plain words. */
const questionTexts = new Set('prompt hint explanation text feedback too_low too_high left right where label alt model'.split(' '));
const predictionTexts = new Set(['prompt', 'basis', 'record', 'ask']);

/** Every text of a quiz. */
export function listQuizTexts({ record, placeOf }: Quiz): QuizText[] {
  const texts: QuizText[] = [];
  const walk = (value: unknown, path: (string | number)[], fields: ReadonlySet<string>) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (typeof part === 'string' && fields.has(key)) texts.push({ text: part, place: placeOf(...at) });
      else walk(part, at, fields);
    }
  };
  walk(record.questions, ['questions'], questionTexts);
  walk(record.predictions, ['predictions'], predictionTexts);
  return texts;
}
