import type { Answer } from './quiz';

/** One checked answer. Whether it was right is kept, so that a later edition of the data does not take it back. */
export interface Attempt {
  readonly answer: Answer;
  readonly isRight: boolean;
  /** Which variant of the question it answers, if not the question as it first stands. */
  readonly variant?: string;
  /** The answer to it had been shown before. */
  readonly isShown?: boolean;
}

/** What came of a question when it came back in a later lesson. */
export interface Recall {
  /** Days since 1970: no finer, and on this device only. */
  readonly day: number;
  readonly isRight: boolean;
}

export interface QuestionProgress {
  /** Chosen or typed, not yet checked. */
  readonly draft?: Answer;
  readonly attempts: readonly Attempt[];
  /** The pupil began anew after the last attempt: what was said about it is put away. */
  readonly isFresh?: boolean;
  /** The variant that is asked now. */
  readonly variant?: string;
  /** Variants whose answer the pupil asked for; '' is the question as it first stands. */
  readonly shown?: readonly string[];
  /** Day of the last attempt, as in Recall. */
  readonly day?: number;
  /** How it went in later lessons. */
  readonly recalls?: readonly Recall[];
}

export interface GuessProgress {
  /** What was guessed, by the id of its number, or of its year in a line. */
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
  /** Questions of earlier lessons that came back, and what was answered here. */
  readonly recall?: { readonly chosen: readonly string[]; readonly questions: Readonly<Record<string, QuestionProgress>> };
}

export const noProgress: LessonProgress = { questions: {}, guesses: {} };
const noAnswer: QuestionProgress = { attempts: [] };
const noGuess: GuessProgress = { values: {}, isRevealed: false };

/** True when there is nothing to keep. */
export function isEmpty({ step, questions, guesses, recall }: LessonProgress): boolean {
  return step === undefined && recall === undefined && Object.keys(questions).length === 0 && Object.keys(guesses).length === 0;
}

export function questionProgress(progress: LessonProgress, id: string): QuestionProgress {
  return progress.recall?.questions[id] ?? progress.questions[id] ?? noAnswer;
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

/** Adds an attempt at the variant that is asked; checking the same answer again is not another one. */
export function withAttempt(
  progress: LessonProgress,
  id: string,
  { answer, isRight }: Pick<Attempt, 'answer' | 'isRight'>,
  day?: number,
): LessonProgress {
  return changeQuestion(progress, id, ({ isFresh: _fresh, ...before }) => {
    const { attempts, variant, shown = [] } = before;
    const attempt: Attempt = {
      answer,
      isRight,
      ...(variant === undefined ? {} : { variant }),
      ...(shown.includes(variant ?? '') ? { isShown: true } : {}),
    };
    const last = attempts.at(-1);
    // The same answer can come right once the question has changed.
    const isSame = last?.variant === variant && last?.isRight === isRight && JSON.stringify(last.answer) === JSON.stringify(answer);
    return { ...before, draft: answer, attempts: isSame ? attempts : [...attempts, attempt], ...(day === undefined ? {} : { day }) };
  });
}

/** Clears the field for another try, with the same values or those of a variant; what was tried before stays in the record. */
export function withFreshStart(progress: LessonProgress, id: string, variant?: string): LessonProgress {
  return changeQuestion(progress, id, ({ draft: _draft, variant: _variant, ...before }) => ({
    ...before,
    isFresh: true,
    ...(variant === undefined ? {} : { variant }),
  }));
}

export function withAnswerShown(progress: LessonProgress, id: string): LessonProgress {
  return changeQuestion(progress, id, (before) => ({ ...before, shown: [...new Set([...(before.shown ?? []), before.variant ?? ''])] }));
}

/** Settles which questions come back in this lesson: from then on their answers are kept apart from the lesson's own. */
export function withRecall(progress: LessonProgress, chosen: readonly string[]): LessonProgress {
  return progress.recall ? progress : { ...progress, recall: { chosen, questions: {} } };
}

/** Notes with a question how it went when it came back in a later lesson. */
export function withRecalled(progress: LessonProgress, id: string, recall: Recall): LessonProgress {
  return changeQuestion(progress, id, (before) => ({ ...before, recalls: [...(before.recalls ?? []), recall] }));
}

export function withGuess(progress: LessonProgress, id: string, change: Partial<GuessProgress>): LessonProgress {
  const before = guessProgress(progress, id);
  const values = { ...before.values, ...change.values };
  return { ...progress, guesses: { ...progress.guesses, [id]: { ...before, ...change, values } } };
}

function changeQuestion(progress: LessonProgress, id: string, change: (before: QuestionProgress) => QuestionProgress): LessonProgress {
  const changed = { [id]: change(questionProgress(progress, id)) };
  const { recall } = progress;
  return recall?.chosen.includes(id)
    ? { ...progress, recall: { ...recall, questions: { ...recall.questions, ...changed } } }
    : { ...progress, questions: { ...progress.questions, ...changed } };
}
