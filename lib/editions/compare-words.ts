import { diffWordsWithSpace } from 'diff';

/** A stretch of a sentence: kept, taken out or put in. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The words that changed from one wording of a sentence to the next. */
export function compareWords(from: string, to: string): Stretch[] {
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
