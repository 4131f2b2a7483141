import type { GuessProgress, LessonProgress, QuestionProgress } from './progress';

/** Where the device keeps every lesson's progress. The key changes only if a version cannot be upgraded. */
export const savedKey = 'seventeen.lesson.v1';
export const savedVersion = 1;

export interface Saved {
  readonly version: number;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
}

/** "damaged": some of it could not be read and is left out. "newer": a later version of the site wrote it; better not touched. */
export type SavedTrouble = 'damaged' | 'newer';

export interface ReadSaved {
  readonly saved: Saved;
  readonly trouble?: SavedTrouble;
}

/** Turns what version n wrote into what version n + 1 writes; `upgrades[n]`. */
export type Upgrades = Readonly<Record<number, (saved: Record<string, unknown>) => Record<string, unknown>>>;

/** Version 1 is the first. When the form changes, raise `savedVersion` and add how to get there. */
const upgradesSoFar: Upgrades = {};

const nothing: Saved = { version: savedVersion, lessons: {} };

/** Reads what was saved; never throws. What is damaged is left out, the rest is kept. */
export function readSaved(text: string | null, upgrades: Upgrades = upgradesSoFar, current = savedVersion): ReadSaved {
  if (text === null || text === '') return { saved: nothing };
  const raw = parseJson(text);
  if (!isRecord(raw) || typeof raw.version !== 'number') return { saved: nothing, trouble: 'damaged' };
  if (raw.version > current) return { saved: nothing, trouble: 'newer' };
  let upgraded = raw;
  for (let version = raw.version; version < current; version++) {
    const step = upgrades[version];
    if (!step) return { saved: nothing, trouble: 'damaged' };
    upgraded = { ...step(upgraded), version: version + 1 };
  }
  const losses = { count: 0 };
  const lessons = readRecord(upgraded.lessons, losses, readLesson);
  return { saved: { version: current, lessons }, ...(losses.count > 0 ? { trouble: 'damaged' as const } : {}) };
}

export function writeSaved(saved: Saved): string {
  return JSON.stringify({ ...saved, version: savedVersion });
}

interface Losses {
  count: number;
}

/** One lesson's progress out of foreign data; counts what had to be left out. */
export function readLesson(raw: unknown, losses: Losses): LessonProgress | undefined {
  if (!isRecord(raw)) return undefined;
  return {
    ...(typeof raw.step === 'string' ? { step: raw.step } : {}),
    questions: readRecord(raw.questions, losses, readQuestion),
    guesses: readRecord(raw.guesses, losses, readGuess),
  };
}

function readQuestion(raw: unknown, losses: Losses): QuestionProgress | undefined {
  if (!isRecord(raw) || !Array.isArray(raw.attempts)) return undefined;
  const attempts = raw.attempts.flatMap((attempt) => {
    if (isRecord(attempt) && isAnswer(attempt.answer) && typeof attempt.isRight === 'boolean')
      return [{ answer: attempt.answer, isRight: attempt.isRight }];
    losses.count++;
    return [];
  });
  return {
    attempts,
    ...(isAnswer(raw.draft) ? { draft: raw.draft } : {}),
    ...(raw.isFresh === true ? { isFresh: true } : {}),
    ...(raw.isShown === true ? { isShown: true } : {}),
  };
}

function readGuess(raw: unknown, losses: Losses): GuessProgress | undefined {
  if (!isRecord(raw)) return undefined;
  return {
    values: readRecord(raw.values, losses, (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)),
    isRevealed: raw.isRevealed === true,
    ...(typeof raw.note === 'string' ? { note: raw.note } : {}),
  };
}

function readRecord<T>(raw: unknown, losses: Losses, read: (value: unknown, losses: Losses) => T | undefined): Record<string, T> {
  if (!isRecord(raw)) {
    losses.count++;
    return {};
  }
  const entries = Object.entries(raw).flatMap(([key, value]) => {
    const found = read(value, losses);
    if (found === undefined) losses.count++;
    return found === undefined ? [] : [[key, found] as const];
  });
  return Object.fromEntries(entries);
}

/** JSON's value, or undefined when it is cut off or no JSON at all. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswer = (value: unknown): value is string[] => Array.isArray(value) && value.every((part) => typeof part === 'string');
