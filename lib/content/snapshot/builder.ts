import type { Snapshot, StoredRecord } from '@/lib/editions/snapshot';
import { splitKey, thingKey } from '@/lib/editions/snapshot';
import { type EditionKind, editionKinds, type ThingState } from '@/lib/schema/edition';
import { hashOf } from '../edition-files';

/** The state of the content as it is now, with the bytes of everything it is made of. */
export interface FreshSnapshot extends Snapshot {
  /** Lines of records by hash. */
  readonly records: ReadonlyMap<string, string>;
  /** Rows and pictures, by "<hash>.csv" and "<hash>.svg". */
  readonly files: ReadonlyMap<string, string>;
}

/** Collects the states of things, each object once. */
export class SnapshotBuilder {
  readonly things: Record<string, ThingState> = {};
  readonly #records = new Map<string, string>();
  readonly #files = new Map<string, string>();

  /** Keeps a thing: its record, and what else it consists of. */
  add(kind: EditionKind, id: string, record: StoredRecord, rest: Omit<ThingState, 'text'> = {}): void {
    const line = JSON.stringify(record);
    const text = hashOf(line);
    this.#records.set(text, line);
    this.things[thingKey(kind, id)] = { text, ...rest };
  }

  /** Keeps rows or a picture; returns the hash. */
  keep(bytes: string, extension: 'csv' | 'svg'): string {
    const hash = hashOf(bytes);
    this.#files.set(`${hash}.${extension}`, bytes);
    return hash;
  }

  finish(): FreshSnapshot {
    const get = (map: ReadonlyMap<string, string>, name: string): string => {
      const found = map.get(name);
      if (found === undefined) throw new Error(`nothing was kept as ${name}`);
      return found;
    };
    const rank = (key: string) => editionKinds.indexOf(splitKey(key).kind);
    return {
      // Stable: inside a kind in the order in which they were added.
      things: Object.fromEntries(Object.entries(this.things).sort(([a], [b]) => rank(a) - rank(b))),
      records: this.#records,
      files: this.#files,
      readText: (hash) => JSON.parse(get(this.#records, hash)) as StoredRecord,
      readRows: (hash) => get(this.#files, `${hash}.csv`),
    };
  }
}
