import { checksumLength, checksumOf, isChecksumRight } from './code-checksum';
import { alphabet, readDigits, writeDigits } from './code-digits';
import { codeLessonOf, hashText, type CodeLesson } from './code-lesson';
import { kindOf } from './kinds';
import type { LessonProgress } from './progress';
import { questionProgress } from './progress';
import type { LessonQuiz, Question } from './quiz';
import { standingOf } from './result';

/** Form of the code; the first character says it. */
const codeVersion = 1;
const versionLength = 1;
const lessonLength = 2;
const editionLength = 3;
const headLength = versionLength + lessonLength + editionLength;
const groupLength = 4;

/** How a question went. "later4": at the fourth try or after. */
export const outcomes = ['open', 'first', 'second', 'third', 'later', 'wrong', 'shown', 'self'] as const;
export type Outcome = (typeof outcomes)[number];

export interface QuestionResult {
  readonly id: string;
  readonly outcome: Outcome;
  /** The wrong idea that the first wrong answer showed, if any: an option, a place, a mistake of the question. For texts the first point not found. */
  readonly slip?: string;
}

/** What a teacher gets to know. No name, no time, no words of the pupil. */
export interface LessonResult {
  readonly lesson: string;
  readonly questions: readonly QuestionResult[];
  /** Predictions whose record was looked at. */
  readonly predictions: readonly { readonly id: string; readonly isDone: boolean }[];
  /** Questions of earlier lessons that came back: answered, and right at the first try. */
  readonly recalled: { readonly asked: number; readonly right: number };
}

/** What is wrong with a code. `kind` for the program, `text` for the reader. */
export interface CodeTrouble {
  readonly kind: 'not-a-code' | 'cut' | 'mistyped' | 'newer' | 'unknown-lesson' | 'other-edition';
  readonly text: string;
}

export type ReadCode = { readonly result: LessonResult } | { readonly trouble: CodeTrouble };

/** A pupil's result as the code carries it. */
export function resultOf(quiz: LessonQuiz, progress: LessonProgress): LessonResult {
  const recalled = (progress.recall?.chosen ?? []).flatMap((id) => {
    const question = quiz.recall.find((one) => one.question.id === id)?.question;
    return question ? [standingOf(question, questionProgress(progress, id))] : [];
  });
  return {
    lesson: quiz.lesson,
    questions: quiz.questions.map((question) => questionResult(question, progress)),
    predictions: quiz.predictions.map(({ id }) => ({ id, isDone: progress.guesses[id]?.isRevealed === true })),
    recalled: {
      asked: recalled.filter((standing) => standing !== 'open').length,
      right: recalled.filter((standing) => standing === 'right').length,
    },
  };
}

function questionResult(question: Question, progress: LessonProgress): QuestionResult {
  const held = questionProgress(progress, question.id);
  const kind = kindOf(question);
  // The first wrong answer before the first right one; variants share the question's list of slips.
  const before = held.attempts.slice(0, firstRight(held.attempts) ?? held.attempts.length);
  const answers = question.kind === 'text' ? held.attempts.slice(-1) : before.slice(0, 1);
  const [slip] = answers.flatMap(({ answer }) => kind.slipOf(question, kind.keep(question, answer)) ?? []);
  return { id: question.id, outcome: outcomeOf(question, held), ...(slip === undefined ? {} : { slip }) };
}

function outcomeOf(question: Question, held: ReturnType<typeof questionProgress>): Outcome {
  const standing = standingOf(question, held);
  if (standing === 'right') return 'first';
  if (standing === 'later') return (['second', 'third'] as const)[(firstRight(held.attempts) ?? 0) - 1] ?? 'later';
  // Written and not compared: begun, nothing to count.
  return standing === 'written' ? 'open' : standing;
}

function firstRight(attempts: readonly { isRight: boolean; isShown?: boolean }[]): number | undefined {
  const index = attempts.findIndex(({ isRight, isShown }) => isRight && !isShown);
  return index < 0 ? undefined : index;
}

/** The code of a result: characters in groups, the last ones a checksum. */
export function writeResultCode(result: LessonResult, lesson: CodeLesson): string {
  const body = lesson.questions.map(({ id, slips }): Digit => {
    const found = result.questions.find((question) => question.id === id);
    const slip = found?.slip === undefined ? 0 : slips.indexOf(found.slip) + 1;
    return { value: outcomes.indexOf(found?.outcome ?? 'open') * (slips.length + 1) + slip, of: sizeOf(slips) };
  });
  const predictions = lesson.predictions.map(
    (id): Digit => ({ value: result.predictions.some((one) => one.id === id && one.isDone) ? 1 : 0, of: 2 }),
  );
  const { asked, right } = result.recalled;
  const recalled = [asked, right].map((count): Digit => ({ value: Math.min(recallSize - 1, count), of: recallSize }));
  const head = alphabet[codeVersion] + lessonCode(lesson) + editionCode(lesson);
  const plain = head + writeDigits([...body, ...predictions, ...recalled]);
  return group(plain + checksumOf(plain));
}

interface Digit {
  readonly value: number;
  /** How many values it could have. */
  readonly of: number;
}

/** None to three of three. */
const recallSize = 4;
const sizeOf = (slips: readonly string[]): number => outcomes.length * (slips.length + 1);
const sizesOf = ({ questions, predictions }: CodeLesson): number[] => [
  ...questions.map(({ slips }) => sizeOf(slips)),
  ...predictions.map(() => 2),
  recallSize,
  recallSize,
];
/** The lesson's short name: permanent as its slug is. A check keeps two lessons from having the same. */
export const lessonCode = ({ lesson }: Pick<CodeLesson, 'lesson'>): string => hashText(lesson, lessonLength);
const editionCode = ({ questions, predictions }: CodeLesson): string => hashText(JSON.stringify({ questions, predictions }), editionLength);
const group = (code: string): string => code.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? code;

/** Length of a lesson's codes, without the hyphens. */
export function codeLength(lesson: CodeLesson): number {
  return headLength + writeDigits(sizesOf(lesson).map((of) => ({ value: 0, of }))).length + checksumLength;
}

/**
 * Reads a code as pupils type it: in any case, with or without hyphens and spaces, O for 0, I or L for 1.
 * What is not a code of one of these lessons is refused with the reason.
 */
export function readResultCode(text: string, lessons: readonly CodeLesson[]): ReadCode {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.:_]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const strange = [...code].find((letter) => !alphabet.includes(letter));
  if (code.length < headLength || [...code].filter((letter) => !alphabet.includes(letter)).length > code.length / 4)
    return refuse('not-a-code', 'This is not a result code. One looks like 1ABC-2DEF-…, letters and digits in groups of four.');
  if (strange !== undefined) return refuse('mistyped', `“${strange}” stands in no result code. Compare it with the original.`);
  const lesson = lessons.find((one) => lessonCode(one) === code.slice(versionLength, versionLength + lessonLength));
  if (!isChecksumRight(code))
    return (
      refuseLength(code, lesson) ??
      refuse('mistyped', 'A character is wrong or two have changed places. Compare the code with the original.')
    );
  if (code[0] !== alphabet[codeVersion])
    return refuse('newer', 'A newer version of the lesson made this code. Reload this page, then try again.');
  if (!lesson) return refuse('unknown-lesson', 'The code is whole, but it belongs to a lesson that this page does not know.');
  if (editionCode(lesson) !== code.slice(versionLength + lessonLength, headLength))
    return refuse(
      'other-edition',
      `The code is whole, but it was made with another edition of the lesson “${lesson.title}”, whose questions differ.`,
    );
  const values = readDigits(code.slice(headLength, -checksumLength), sizesOf(lesson));
  if (!values)
    return (
      refuseLength(code, lesson) ?? refuse('mistyped', 'The code holds something that no lesson writes. Compare it with the original.')
    );
  return { result: toResult(lesson, values) };
}

function refuse(kind: CodeTrouble['kind'], text: string): { trouble: CodeTrouble } {
  return { trouble: { kind, text } };
}

function refuseLength(code: string, lesson: CodeLesson | undefined): { trouble: CodeTrouble } | undefined {
  if (!lesson) return undefined;
  const wanted = codeLength(lesson);
  if (code.length === wanted) return undefined;
  return code.length < wanted
    ? refuse('cut', `A part of the code is missing: it has ${code.length} of ${wanted} characters.`)
    : refuse('mistyped', `The code has ${code.length} characters, but codes of this lesson have ${wanted}.`);
}

function toResult({ lesson, questions, predictions }: CodeLesson, values: readonly number[]): LessonResult {
  const [asked = 0, right = 0] = values.slice(-2);
  return {
    lesson,
    questions: questions.map(({ id, slips }, index) => {
      const value = values[index] as number;
      const slip = slips[(value % (slips.length + 1)) - 1];
      const outcome = outcomes[Math.floor(value / (slips.length + 1))] as Outcome;
      return { id, outcome, ...(slip === undefined ? {} : { slip }) };
    }),
    predictions: predictions.map((id, index) => ({ id, isDone: values[questions.length + index] === 1 })),
    recalled: { asked, right },
  };
}

export { codeLessonOf, type CodeLesson };
