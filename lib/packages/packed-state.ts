import type { GuessProgress, LessonProgress, QuestionProgress } from '@/lib/quiz/progress';
import type { LessonQuiz, Prediction } from '@/lib/quiz/quiz';
import { isRecord, parseJson, type SavedTrouble } from '@/lib/quiz/saved';
import { packQuestion, unpackQuestion } from './packed-question';
import { shorten } from './shorten';
import { allQuestions, findToken, tokenLength, tokenOf, valuesOf } from './tokens';

const version = 1;
/** A guess keeps what can be seen of it. */
const guessDigits = 6;

/** What a platform keeps of a lesson. Days are left out: nothing in one lesson needs them. */
export interface PackageState {
  readonly progress: LessonProgress;
  /** The end page was seen. */
  readonly isEndSeen: boolean;
}

export interface WrittenState {
  readonly text: string;
  /** Something had to be left out to make it fit. */
  readonly isCut: boolean;
}

/** A lesson's state in at most so many bytes. What does not fit is cut, tries before words; undefined when nothing helps. */
export function writeState(quiz: LessonQuiz, state: PackageState, limit: number): WrittenState | undefined {
  const texts = new Set(allQuestions(quiz).flatMap(({ id, kind }) => (kind === 'text' ? [id] : [])));
  for (const { progress, isCut } of shorten(state.progress, texts)) {
    const text = pack(quiz, { ...state, progress });
    if (new TextEncoder().encode(text).length <= limit) return { text, isCut };
  }
  return undefined;
}

function pack(quiz: LessonQuiz, { progress, isEndSeen }: PackageState): string {
  const length = tokenLength(quiz);
  const { step, questions, guesses, recall } = progress;
  return JSON.stringify({
    v: version,
    l: length,
    ...(step === undefined ? {} : { s: step }),
    ...(isEndSeen ? { e: 1 } : {}),
    q: packQuestions(quiz, questions, length),
    g: packGuesses(quiz, guesses, length),
    ...(recall ? { r: { c: recall.chosen.map((id) => tokenOf(id, length)), q: packQuestions(quiz, recall.questions, length) } } : {}),
  });
}

function packQuestions(quiz: LessonQuiz, held: Readonly<Record<string, QuestionProgress>>, length: number) {
  return Object.fromEntries(
    allQuestions(quiz).flatMap((question) => {
      const progress = held[question.id];
      return progress ? [[tokenOf(question.id, length), packQuestion(question, progress, length)]] : [];
    }),
  );
}

function packGuesses({ predictions }: LessonQuiz, held: Readonly<Record<string, GuessProgress>>, length: number) {
  return Object.fromEntries(
    predictions.flatMap((prediction) => {
      const guess = held[prediction.id];
      if (!guess) return [];
      const values = valuesOf(prediction).flatMap((id) => {
        const value = guess.values[id];
        return value === undefined ? [] : [[tokenOf(id, length), Number(value.toPrecision(guessDigits))]];
      });
      return [
        [tokenOf(prediction.id, length), [guess.isRevealed ? 1 : 0, Object.fromEntries(values), ...(guess.note ? [guess.note] : [])]],
      ];
    }),
  );
}

/** Reads what a platform kept; never throws. What cannot be read is left out. */
export function readState(quiz: LessonQuiz, text: string): { readonly state?: PackageState; readonly trouble?: SavedTrouble } {
  if (text.trim() === '') return {};
  const raw = parseJson(text);
  if (!isRecord(raw) || typeof raw.v !== 'number' || typeof raw.l !== 'number') return { trouble: 'damaged' };
  if (raw.v > version) return { trouble: 'newer' };
  const length = raw.l;
  const ids = allQuestions(quiz).map(({ id }) => id);
  const chosen = isRecord(raw.r) && Array.isArray(raw.r.c) ? raw.r.c.flatMap((token) => findToken(ids, String(token)) ?? []) : undefined;
  const progress: LessonProgress = {
    ...(typeof raw.s === 'string' ? { step: raw.s } : {}),
    questions: unpackQuestions(quiz, raw.q, length),
    guesses: unpackGuesses(quiz, raw.g),
    ...(chosen && isRecord(raw.r) ? { recall: { chosen, questions: unpackQuestions(quiz, raw.r.q, length) } } : {}),
  };
  return { state: { progress, isEndSeen: raw.e === 1 } };
}

function unpackQuestions(quiz: LessonQuiz, raw: unknown, length: number): Record<string, QuestionProgress> {
  const questions = allQuestions(quiz);
  const ids = questions.map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(isRecord(raw) ? raw : {}).flatMap(([token, packed]) => {
      const question = questions[ids.indexOf(findToken(ids, token) ?? '')];
      const held = question && unpackQuestion(question, packed, length);
      return held ? [[question.id, held]] : [];
    }),
  );
}

function unpackGuesses({ predictions }: LessonQuiz, raw: unknown): Record<string, GuessProgress> {
  const ids = predictions.map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(isRecord(raw) ? raw : {}).flatMap(([token, packed]) => {
      const prediction = predictions[ids.indexOf(findToken(ids, token) ?? '')];
      return prediction && Array.isArray(packed) ? [[prediction.id, unpackGuess(prediction, packed)]] : [];
    }),
  );
}

function unpackGuess(prediction: Prediction, [isRevealed, raw, note]: readonly unknown[]): GuessProgress {
  const values = Object.entries(isRecord(raw) ? raw : {}).flatMap(([token, value]) => {
    const id = findToken(valuesOf(prediction), token);
    return id !== undefined && typeof value === 'number' && Number.isFinite(value) ? [[id, value] as const] : [];
  });
  return { values: Object.fromEntries(values), isRevealed: isRevealed === 1, ...(typeof note === 'string' ? { note } : {}) };
}
