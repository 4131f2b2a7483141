import { diffArrays } from 'diff';

/** A stretch of a sentence: kept, taken out or put in. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Spaces, numbers with their points and commas, words, and each other sign. */
const tokens = /\s+|\d[\d.,]*\d|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|./gu;

/** The words that changed from one wording of a sentence to the next; a number is one word. */
export function compareWords(from: string, to: string): Stretch[] {
  return diffArrays(from.match(tokens) ?? [], to.match(tokens) ?? []).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
