import { nameOf } from '@/lib/permalinks/event';
import { followAliases } from '@/lib/permalinks/cycles';
import { splitKey, thingKey } from '@/lib/editions/snapshot';
import type { Edition, EditionKind } from '@/lib/schema/edition';
import { readLedger } from './ledger';
import type { Site } from './site';

interface Renamed {
  /** Former name (`figure old-id`) → id of today. */
  readonly ids: ReadonlyMap<string, string>;
  readonly editions: readonly Edition[];
}

const renamed = new WeakMap<Site, Renamed>();

/** The editions, newest first, with their things under the ids that these have today: a renamed figure keeps its dates and its history. */
export function editionsByCurrentIds(site: Site): readonly Edition[] {
  return readRenamed(site).editions;
}

/** Ids of today for one that a record may have named long ago; itself when it was never renamed. */
export function currentIds(site: Site, id: string): ReadonlySet<string> {
  const found = [...readRenamed(site).ids].filter(([name]) => name.endsWith(` ${id}`)).map(([, today]) => today);
  return new Set([id, ...found]);
}

/** The id under which an edition keeps a thing of today. */
export function idInEdition(site: Site, { things }: Edition, kind: EditionKind, id: string): string {
  if (things[thingKey(kind, id)]) return id;
  const formers = [...readRenamed(site).ids].filter(([, today]) => today === id).map(([name]) => name);
  const found = Object.keys(things).find((key) => formers.includes(nameOf(splitKey(key))));
  return found ? splitKey(found).id : id;
}

function readRenamed(site: Site): Renamed {
  const known = renamed.get(site);
  if (known) return known;
  const { history } = readLedger();
  const ids = new Map(
    [...history.values()].flatMap((entry) => {
      const last = followAliases(history, entry).at(-1);
      return entry.fate.is === 'alias' && last ? [[nameOf(entry), last.fate.is === 'alias' ? last.fate.to : last.id] as const] : [];
    }),
  );
  const editions = site.released.editions.map((edition) =>
    ids.size === 0 ? edition : { ...edition, things: rename(edition.things, ids) },
  );
  const result = { ids, editions };
  renamed.set(site, result);
  return result;
}

function rename(things: Edition['things'], ids: ReadonlyMap<string, string>): Edition['things'] {
  return Object.fromEntries(
    Object.entries(things).map(([key, state]) => {
      const { kind, id } = splitKey(key);
      return [thingKey(kind, ids.get(nameOf({ kind, id })) ?? id), state];
    }),
  );
}
