import type { Attempt, GuessProgress, LessonProgress, QuestionProgress, Recall } from './progress';

/** Where the device keeps every lesson's progress. The key changes only if a version cannot be upgraded. */
export const savedKey = 'seventeen.lesson.v1';
export const savedVersion = 2;

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

/** When the form changes, raise `savedVersion` and add how to get there. */
const upgradesSoFar: Upgrades = {
  // Version 1 knew no variants: an answer was shown or not.
  1: (saved) => ({
    ...saved,
    lessons: mapRecord(saved.lessons, (lesson) =>
      isRecord(lesson)
        ? {
            ...lesson,
            questions: mapRecord(lesson.questions, (question) => {
              if (!isRecord(question)) return question;
              const { isShown, ...other } = question;
              return isShown === true ? { ...other, shown: [''] } : other;
            }),
          }
        : lesson,
    ),
  }),
};

/** What is no record stays as it is: reading it will say that it is damaged. */
function mapRecord(raw: unknown, change: (value: unknown) => unknown): unknown {
  return isRecord(raw) ? Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, change(value)])) : raw;
}

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
    ...readRecall(raw.recall, losses),
  };
}

function readRecall(raw: unknown, losses: Losses): Pick<LessonProgress, 'recall'> {
  if (raw === undefined) return {};
  if (!isRecord(raw) || !isAnswer(raw.chosen)) {
    losses.count++;
    return {};
  }
  return { recall: { chosen: raw.chosen, questions: readRecord(raw.questions, losses, readQuestion) } };
}

function readQuestion(raw: unknown, losses: Losses): QuestionProgress | undefined {
  if (!isRecord(raw) || !Array.isArray(raw.attempts)) return undefined;
  return {
    attempts: readList(raw.attempts, losses, readAttempt),
    ...(isAnswer(raw.draft) ? { draft: raw.draft } : {}),
    ...(raw.isFresh === true ? { isFresh: true } : {}),
    ...(typeof raw.variant === 'string' ? { variant: raw.variant } : {}),
    ...(isAnswer(raw.shown) ? { shown: raw.shown } : {}),
    ...(isDay(raw.day) ? { day: raw.day } : {}),
    ...(Array.isArray(raw.recalls) ? { recalls: readList(raw.recalls, losses, readRecalled) } : {}),
  };
}

function readAttempt(raw: unknown): Attempt | undefined {
  if (!isRecord(raw) || !isAnswer(raw.answer) || typeof raw.isRight !== 'boolean') return undefined;
  const { answer, isRight, variant, isShown } = raw;
  return { answer, isRight, ...(typeof variant === 'string' ? { variant } : {}), ...(isShown === true ? { isShown } : {}) };
}

function readRecalled(raw: unknown): Recall | undefined {
  return isRecord(raw) && isDay(raw.day) && typeof raw.isRight === 'boolean' ? { day: raw.day, isRight: raw.isRight } : undefined;
}

function readList<T>(raw: readonly unknown[], losses: Losses, read: (value: unknown) => T | undefined): T[] {
  return raw.flatMap((value) => {
    const found = read(value);
    if (found === undefined) losses.count++;
    return found === undefined ? [] : [found];
  });
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

const isDay = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isAnswer = (value: unknown): value is string[] => Array.isArray(value) && value.every((part) => typeof part === 'string');
