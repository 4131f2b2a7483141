import type { Answer } from './quiz';

/** One checked answer. Whether it was right is kept, so that a later edition of the data does not take it back. */
export interface Attempt {
  readonly answer: Answer;
  readonly isRight: boolean;
}

export interface QuestionProgress {
  /** Chosen or typed, not yet checked. */
  readonly draft?: Answer;
  readonly attempts: readonly Attempt[];
  /** The pupil began anew after the last attempt: what was said about it is put away. */
  readonly isFresh?: boolean;
  /** The pupil asked for the answer. */
  readonly isShown?: boolean;
}

export interface GuessProgress {
  /** Guessed shares by the id of their number. */
  readonly values: Readonly<Record<string, number>>;
  readonly isRevealed: boolean;
  /** The pupil's own sentence. */
  readonly note?: string;
}

/** What a pupil did in one lesson. */
export interface LessonProgress {
  /** Id of the step last shown. */
  readonly step?: string;
  readonly questions: Readonly<Record<string, QuestionProgress>>;
  readonly guesses: Readonly<Record<string, GuessProgress>>;
}

export const noProgress: LessonProgress = { questions: {}, guesses: {} };
const noAnswer: QuestionProgress = { attempts: [] };
const noGuess: GuessProgress = { values: {}, isRevealed: false };

/** True when there is nothing to keep. */
export function isEmpty({ step, questions, guesses }: LessonProgress): boolean {
  return step === undefined && Object.keys(questions).length === 0 && Object.keys(guesses).length === 0;
}

export function questionProgress(progress: LessonProgress, id: string): QuestionProgress {
  return progress.questions[id] ?? noAnswer;
}

export function guessProgress(progress: LessonProgress, id: string): GuessProgress {
  return progress.guesses[id] ?? noGuess;
}

export function atStep(progress: LessonProgress, step: string): LessonProgress {
  return { ...progress, step };
}

export function withDraft(progress: LessonProgress, id: string, draft: Answer): LessonProgress {
  return changeQuestion(progress, id, (before) => ({ ...before, draft }));
}

/** Adds an attempt; checking the same answer again is not another one. */
export function withAttempt(progress: LessonProgress, id: string, attempt: Attempt): LessonProgress {
  return changeQuestion(progress, id, ({ attempts, isShown }) => {
    const last = attempts.at(-1);
    const isSame = last !== undefined && JSON.stringify(last.answer) === JSON.stringify(attempt.answer);
    return { draft: attempt.answer, attempts: isSame ? attempts : [...attempts, attempt], ...(isShown ? { isShown } : {}) };
  });
}

/** Clears the field for another try; what was tried before stays in the record. */
export function withFreshStart(progress: LessonProgress, id: string): LessonProgress {
  return changeQuestion(progress, id, ({ attempts, isShown }) => ({ attempts, isFresh: true, ...(isShown ? { isShown } : {}) }));
}

export function withAnswerShown(progress: LessonProgress, id: string): LessonProgress {
  return changeQuestion(progress, id, (before) => ({ ...before, isShown: true }));
}

export function withGuess(progress: LessonProgress, id: string, change: Partial<GuessProgress>): LessonProgress {
  const before = guessProgress(progress, id);
  const values = { ...before.values, ...change.values };
  return { ...progress, guesses: { ...progress.guesses, [id]: { ...before, ...change, values } } };
}

function changeQuestion(progress: LessonProgress, id: string, change: (before: QuestionProgress) => QuestionProgress): LessonProgress {
  return { ...progress, questions: { ...progress.questions, [id]: change(questionProgress(progress, id)) } };
}

/**
 * Two states of the same lesson, from two tabs or from a file, made one: nothing that either tried is lost,
 * where both did the same much, the first one's drafts and place stand.
 */
export function mergeProgress(mine: LessonProgress, theirs: LessonProgress): LessonProgress {
  const step = mine.step ?? theirs.step;
  return {
    ...(step === undefined ? {} : { step }),
    questions: mergeRecords(mine.questions, theirs.questions, (a, b) => {
      const longer = b.attempts.length > a.attempts.length ? b : a;
      return a.isShown || b.isShown ? { ...longer, isShown: true } : longer;
    }),
    guesses: mergeRecords(mine.guesses, theirs.guesses, (a, b) => {
      const note = a.note ?? b.note;
      return { values: { ...b.values, ...a.values }, isRevealed: a.isRevealed || b.isRevealed, ...(note === undefined ? {} : { note }) };
    }),
  };
}

function mergeRecords<T>(
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const merged: Record<string, T> = { ...theirs };
  for (const [id, value] of Object.entries(mine)) merged[id] = Object.hasOwn(theirs, id) ? merge(value, theirs[id] as T) : value;
  return merged;
}
