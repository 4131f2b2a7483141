import type { CheckedAnswer } from '@/lib/packages/checked-answer';
import type { Score } from '@/lib/quiz/result';

/**
 * What became of what was handed over. "waiting": the platform did not answer and is asked again; "refused": it did not take a part
 * of the report; "closed": it takes nothing more from this window.
 */
export type Stored = 'stored' | 'waiting' | 'refused' | 'closed';

/** A platform's record of one attempt at a lesson, whichever standard it speaks. What is set is safe once it was committed. */
export interface PlatformRecord {
  /** False when the platform shows the lesson for looking only: nothing is set then. */
  readonly counts: boolean;
  /** What an earlier session kept, or nothing. */
  readonly kept: string;
  /** How many bytes of state can be trusted to be kept. */
  readonly stateLimit: number;
  /** An earlier session passed. */
  readonly wasPassed: boolean;
  /** Share of right answers that passes: 1 where the platform names none. */
  readonly passMark: number;
  /** The pupil is here. */
  begin(): void;
  /** False when the platform did not take it. */
  keep(state: string): boolean;
  answer(checked: CheckedAnswer): void;
  place(id: string): void;
  score(score: Score): void;
  /** Everything is answered and the end was seen. */
  done(isPassed: boolean): void;
  /** Stores everything, with the time spent so far. */
  commit(seconds: number, told: (stored: Stored) => void): void;
  /** Says goodbye, after a last commit. */
  end(): void;
  /** Ends the session and goes back to the platform, where it wants the pupil back. */
  readonly leave?: () => Promise<void>;
}
