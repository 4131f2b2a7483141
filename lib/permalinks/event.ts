interface Common {
  /** Day on which it was written, `2026-11-23`. */
  readonly date: string;
  readonly kind: string;
  readonly id: string;
}

/** Published for the first time, or brought back after it was retired or renamed. */
export interface Released extends Common {
  readonly event: 'released';
  /** Its address from the root of the site: `/articles/processing/#nearly-twins`. */
  readonly at: string;
  /** Its title on that day: what a tombstone calls it when the content is gone. */
  readonly called: string;
}

/** Stands at another address from now on. */
export interface Moved extends Common {
  readonly event: 'moved';
  readonly at: string;
  readonly because?: string;
}

/** Goes on under another id of the same kind. */
export interface Alias extends Common {
  readonly event: 'alias';
  readonly to: string;
  readonly because?: string;
}

/** Given up for good. */
export interface Retired extends Common {
  readonly event: 'retired';
  readonly because: string;
  /** Address of what readers may want instead. */
  readonly to?: string;
}

/** One line of the ledger: what became of something with a permanent id, and when. */
export type LedgerEvent = Released | Moved | Alias | Retired;

/** What a line may say after kind and id, and what it must say. */
export const eventParts = {
  released: { must: ['at', 'called'], may: [] },
  moved: { must: ['at'], may: ['because'] },
  alias: { must: ['to'], may: ['because'] },
  retired: { must: ['because'], may: ['to'] },
} as const satisfies Record<LedgerEvent['event'], { must: readonly string[]; may: readonly string[] }>;

/** Something with a permanent id as it stands today. `kind` and `id` together name it. */
export interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** Kind and id as one word, for messages and maps: `figure output-by-country`. */
export const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;
