import type { Edition, EditionKind, ThingState } from '@/lib/schema/edition';

/** The state of the whole site at one time: of a stored edition, or of the content as it is now. */
export interface Snapshot {
  readonly things: Edition['things'];
  /** A record of texts and values. @throws when there is none. */
  readText(hash: string): StoredRecord;
  /** Rows as CSV. @throws when there are none. */
  readRows(hash: string): string;
}

/** What is kept of a thing besides rows and picture; each kind has fields of its own. */
export interface StoredRecord {
  readonly title: string;
  /** Of a document or section: what it is made of, by key, with its state. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export const thingKey = (kind: string, id: string): string => `${kind}/${id}`;

export function splitKey(key: string): { kind: EditionKind; id: string } {
  const [kind, id] = key.split('/') as [EditionKind, string];
  return { kind, id };
}

/** What a reader sees of a thing, as one name: its picture may be redrawn without a change. */
export function fingerprint({ text, rows, withheld }: ThingState): string {
  return [text, rows, withheld].filter(Boolean).join('-');
}

/** True when a reader sees the same, also when both are missing. */
export function isSameState(a: ThingState | undefined, b: ThingState | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && fingerprint(a) === fingerprint(b));
}
