import type { Answer, Question } from '@/lib/quiz/quiz';
import type { Score } from '@/lib/quiz/result';

/** A value to set in a platform's record of an attempt. */
export type Setting = readonly [element: string, value: string];

/** An answer that was checked, as platforms want to hear of it. */
export interface CheckedAnswer {
  /** As it was asked. */
  readonly question: Question;
  /** Set when it came back from an earlier lesson. */
  readonly recalledFrom?: string;
  readonly answer: Answer;
  readonly status: 'right' | 'wrong' | 'self';
}

/** What one of the standards calls things, and how it wants them written. */
export interface ScormWords {
  /** Element that holds the state, and how many bytes of it can be trusted to be kept. */
  readonly state: string;
  readonly stateLimit: number;
  readonly place: string;
  /** Whether an attempt counts: "normal" or nothing. */
  readonly mode: string;
  readonly status: string;
  /** Reads "passed" when the attempt was. */
  readonly success: string;
  readonly interactionCount: string;
  /** Statuses of an attempt that nobody has worked in. */
  readonly fresh: readonly string[];
  /** What is set when an attempt begins. */
  readonly begun: readonly Setting[];
  score(score: Score): Setting[];
  /** What is set once everything is answered and the end was seen; passed when all that is marked is right at last. */
  done(isPassed: boolean): Setting[];
  /** The `index`th answer of the attempt. */
  interaction(index: number, checked: CheckedAnswer, at: Date): Setting[];
  /** What is set when the pupil leaves after so many seconds. */
  left(seconds: number): Setting[];
}

/** What a question is called in reports; one that came back is told apart from the lesson's own. */
export const reportId = ({ question, recalledFrom }: CheckedAnswer): string =>
  recalledFrom === undefined ? question.id : `recalled-${question.id}`;

/** Right answers out of those that are marked, right at last: the first number of the result page. */
export function shareRight({ right, total }: Score): number {
  return total === 0 ? 1 : right / total;
}

/** Nothing is reported of a lesson in which nothing was answered. */
export const isBegun = ({ open, total, texts }: Score): boolean => open < total || texts.compared > 0;

/** The first characters of a text, whole ones only. */
export function firstLetters(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters: string[] = [];
  let length = 1;
  for (const letter of text) {
    length += letter.length;
    if (length > most) break;
    letters.push(letter);
  }
  return `${letters.join('')}…`;
}

/** A number as both standards read it: no powers, at most seven digits after the point. */
export const writeReal = (value: number): string => value.toFixed(7).replace(/\.?0+$/, '');
