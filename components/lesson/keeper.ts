import type { LessonProgress, QuestionProgress, Recall } from '@/lib/quiz/progress';
import type { SavedTrouble } from '@/lib/quiz/saved';

/** Why work is not, or not wholly, kept: "blocked" by the browser's settings, device "full", long texts "cut" to fit, or see SavedTrouble. */
export type KeepTrouble = 'blocked' | 'full' | 'cut' | SavedTrouble;

/** False where the work is nowhere but in the page. */
export const isKept = (trouble: KeepTrouble | undefined): boolean => trouble === undefined || trouble === 'damaged' || trouble === 'cut';

/** How to speak of a place that is not this device. */
export interface KeeperWords {
  /** In the bar, once something is kept. */
  readonly kept: string;
  /** Where answers go, in a sentence. */
  readonly where: string;
  readonly troubles: Readonly<Partial<Record<KeepTrouble, string>>>;
}

/** What is kept of a lesson; undefined when there is nothing. */
export interface Kept {
  readonly progress: LessonProgress | undefined;
  readonly trouble?: KeepTrouble | undefined;
}

/** Where a lesson's progress is kept: the browser's storage on the web, a learning platform in a package. */
export interface Keeper {
  /** Left out by keepers on this device. */
  readonly words?: KeeperWords;
  load(): Kept;
  /** Says why it could not be kept, if so. */
  save(progress: LessonProgress): KeepTrouble | undefined;
  /** Says why something is still kept, if so. */
  erase(): KeepTrouble | undefined;
  /** Calls back when another tab changed what is kept. Returns how to stop. */
  watch(onChange: (kept: Kept) => void): () => void;
  /** What is kept of a question of another lesson. A keeper of one lesson only leaves this out, and the next. */
  past?(lesson: string, question: string): QuestionProgress | undefined;
  /** Notes with an earlier lesson's question how it went when it came back. */
  remember?(lesson: string, question: string, recall: Recall): void;
}
