import type { Attempt, QuestionProgress } from '@/lib/quiz/progress';
import type { Question } from '@/lib/quiz/quiz';
import { isRecord } from '@/lib/quiz/saved';
import { type PackedAnswer, packAnswer, unpackAnswer } from './packed-answer';
import { findToken, partsOf, tokenOf } from './tokens';

/** Right, and after the answer was shown: a sum of these. */
const rightFlag = 1;
const shownFlag = 2;

type PackedAttempt = readonly [flags: number, answer: PackedAnswer, variant?: string];

/** What came of a question: tries, a draft that differs from the last one, begun anew, variant asked, answers looked up. */
export interface PackedQuestion {
  readonly a?: readonly PackedAttempt[];
  readonly d?: PackedAnswer;
  readonly f?: 1;
  readonly v?: string;
  readonly s?: readonly string[];
}

export function packQuestion(
  question: Question,
  { attempts, draft, isFresh, variant, shown }: QuestionProgress,
  length: number,
): PackedQuestion {
  const packedDraft = draft && packAnswer(question, draft, length);
  const last = attempts.at(-1);
  const isKept = last && JSON.stringify(packAnswer(question, last.answer, length)) === JSON.stringify(packedDraft);
  return {
    ...(attempts.length > 0 ? { a: attempts.map((attempt) => packAttempt(question, attempt, length)) } : {}),
    ...(packedDraft === undefined || (isKept && !isFresh) ? {} : { d: packedDraft }),
    ...(isFresh ? { f: 1 as const } : {}),
    ...(variant === undefined ? {} : { v: tokenOf(variant, length) }),
    ...(shown && shown.length > 0 ? { s: shown.map((id) => (id === '' ? '' : tokenOf(id, length))) } : {}),
  };
}

function packAttempt(question: Question, { answer, isRight, isShown, variant }: Attempt, length: number): PackedAttempt {
  const flags = (isRight ? rightFlag : 0) + (isShown ? shownFlag : 0);
  const packed = packAnswer(question, answer, length);
  return variant === undefined ? [flags, packed] : [flags, packed, tokenOf(variant, length)];
}

/** What came of a question, out of foreign data; undefined when it is none. */
export function unpackQuestion(question: Question, raw: unknown, length: number): QuestionProgress | undefined {
  if (!isRecord(raw)) return undefined;
  const attempts = (Array.isArray(raw.a) ? raw.a : []).flatMap((attempt) => unpackAttempt(question, attempt, length) ?? []);
  const isFresh = raw.f === 1;
  const draft = raw.d === undefined ? (isFresh ? undefined : attempts.at(-1)?.answer) : unpackAnswer(question, raw.d, length);
  const variant = typeof raw.v === 'string' ? findToken(partsOf(question), raw.v) : undefined;
  const shown = (Array.isArray(raw.s) ? raw.s : []).flatMap((token) =>
    token === '' ? [''] : typeof token === 'string' ? (findToken(partsOf(question), token) ?? []) : [],
  );
  return {
    attempts,
    ...(draft ? { draft } : {}),
    ...(isFresh ? { isFresh } : {}),
    ...(variant === undefined ? {} : { variant }),
    ...(shown.length > 0 ? { shown } : {}),
  };
}

function unpackAttempt(question: Question, raw: unknown, length: number): Attempt | undefined {
  if (!Array.isArray(raw) || typeof raw[0] !== 'number') return undefined;
  const [flags, packed, token] = raw as [number, unknown, unknown];
  const answer = unpackAnswer(question, packed, length);
  const variant = typeof token === 'string' ? findToken(partsOf(question), token) : undefined;
  if (!answer || (token !== undefined && variant === undefined)) return undefined;
  return {
    answer,
    isRight: (flags & rightFlag) !== 0,
    ...(variant === undefined ? {} : { variant }),
    ...((flags & shownFlag) !== 0 ? { isShown: true } : {}),
  };
}
