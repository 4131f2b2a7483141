import type { ComponentRule } from './components';
import type { Place, Problem } from './problem';

/** Something that a text points to by id. */
export interface Reference {
  readonly kind: NonNullable<ComponentRule['refersTo']> | 'source' | 'link' | 'recall';
  readonly id: string;
  /** The preset in which an instrument is to stand. */
  readonly state?: string;
  readonly place: Place;
}

/** A stretch of prose whose quantities must be bound. */
export interface Prose {
  readonly text: string;
  readonly place: Place;
}

/** What reading a text brought up: its references, its prose, and what is wrong with its form. */
export interface Findings {
  readonly references: Reference[];
  readonly prose: Prose[];
  readonly problems: Problem[];
}

export function noFindings(): Findings {
  return { references: [], prose: [], problems: [] };
}
