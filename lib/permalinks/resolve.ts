import { followAliases } from './cycles';
import { nameOf, type Thing } from './event';
import type { Entry, Fate, History } from './history';

/** Where an id or an old address leads today. */
export type Lead =
  /** To something that stands. */
  | { readonly is: 'here'; readonly thing: Thing }
  /** To a tombstone; `entry` is what was given up. */
  | { readonly is: 'retired'; readonly entry: Entry; readonly fate: Extract<Fate, { is: 'retired' }> }
  /** To nothing: its last id was released, is gone, and nobody said what became of it; or an alias names what never was. */
  | { readonly is: 'lost'; readonly kind: string; readonly id: string };

/** Today's things by `nameOf`. */
export type Today = ReadonlyMap<string, Thing>;

export const indexThings = (things: readonly Thing[]): Today => new Map(things.map((thing) => [nameOf(thing), thing]));

/** Where a thing leads today; undefined when neither the ledger nor the site knows it. */
export function resolveId(history: History, today: Today, kind: string, id: string): Lead | undefined {
  const entry = history.get(nameOf({ kind, id }));
  const thing = today.get(nameOf({ kind, id }));
  if (!entry) return thing && { is: 'here', thing };
  const last = followAliases(history, entry).at(-1) as Entry;
  if (last.fate.is === 'retired') return { is: 'retired', entry: last, fate: last.fate };
  const end = last.fate.is === 'alias' ? last.fate.to : last.id;
  const found = today.get(nameOf({ kind, id: end }));
  return found ? { is: 'here', thing: found } : { is: 'lost', kind, id: end };
}

/** Where an address leads today: what stands there now comes before what once did. */
export function resolveAddress(history: History, today: Today, address: string): Lead | undefined {
  for (const thing of today.values()) if (thing.address === address) return { is: 'here', thing };
  const entry = [...history.values()].findLast(({ addresses }) => addresses.includes(address));
  return entry && resolveId(history, today, entry.kind, entry.id);
}
