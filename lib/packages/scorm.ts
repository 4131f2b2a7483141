import type { Score } from '@/lib/quiz/result';
import type { CheckedAnswer } from './checked-answer';

/** A value to set in a platform's record of an attempt. */
export type Setting = readonly [element: string, value: string];

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
