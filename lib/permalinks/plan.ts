import { type Entry, type History, tellFate } from './history';
import { nameOf, type Thing } from './event';
import { indexThings, resolveAddress, resolveId, type Today } from './resolve';

/** What the ledger and today's site say to each other. */
export interface Plan {
  /** Things that were never released. */
  readonly fresh: readonly Thing[];
  /** Released things that stand elsewhere than the ledger says. */
  readonly moved: readonly { readonly entry: Entry; readonly thing: Thing }[];
  /** Released things that are gone, with no word about what became of them. */
  readonly lost: readonly Entry[];
  /** What the ledger says and the site contradicts. */
  readonly conflicts: readonly { readonly line: number; readonly rule: string; readonly message: string }[];
}

/** Holds the ledger against the things of today. */
export function planRelease(history: History, things: readonly Thing[]): Plan {
  const today = indexThings(things);
  const here = [...history.values()].filter(({ fate }) => fate.is === 'here');
  return {
    fresh: things.filter((thing) => !history.has(nameOf(thing))),
    moved: here.flatMap((entry) => {
      const thing = today.get(nameOf(entry));
      return thing && thing.address !== entry.addresses.at(-1) ? [{ entry, thing }] : [];
    }),
    lost: here.filter((entry) => !today.has(nameOf(entry))),
    conflicts: [...history.values()].flatMap((entry) => findConflicts(history, today, entry)).concat(findTakenIds(history, today, things)),
  };
}

function findConflicts(history: History, today: Today, entry: Entry): Plan['conflicts'][number][] {
  const { kind, id, fate } = entry;
  if (fate.is === 'here') return [];
  const tell = (rule: string, message: string) => [{ line: fate.line, rule, message }];
  if (today.has(nameOf(entry)))
    return tell(
      'ledger-returned',
      `${kind} "${id}" ${tellFate(fate)} on ${fate.date}, but the content has it — give the new one another id, or, when it is the same thing, npm run permalinks -- restore ${kind} ${id}`,
    );
  if (fate.is === 'retired') {
    if (fate.to === undefined || leadsSomewhere(history, today, fate.to)) return [];
    return tell('ledger-nowhere', `retired ${kind} "${id}" sends readers to ${fate.to}, where nothing stands and nothing ever stood`);
  }
  const target = nameOf({ kind, id: fate.to });
  if (history.has(target) || today.has(target)) return [];
  return tell('ledger-nowhere', `${kind} "${id}" became "${fate.to}", but there is no ${kind} with that id and there never was`);
}

/** An address with a fragment leads somewhere when its page does and the fragment is a thing or was one. */
function leadsSomewhere(history: History, today: Today, address: string): boolean {
  const lead = resolveAddress(history, today, address);
  return lead !== undefined && lead.is !== 'lost';
}

/** A new thing must not take the id of one that is gone, whatever its kind: old links would change their meaning. */
function findTakenIds(history: History, today: Today, things: readonly Thing[]): Plan['conflicts'][number][] {
  const gone = new Map([...history.values()].filter(({ fate }) => fate.is !== 'here').map((entry) => [entry.id, entry]));
  return things.flatMap((thing) => {
    const former = gone.get(thing.id);
    if (!former || former.kind === thing.kind || former.fate.is === 'here' || history.has(nameOf(thing))) return [];
    const lead = resolveId(history, today, former.kind, former.id);
    const leadsHere = lead?.is === 'here' ? lead.thing.address === thing.address : lead?.is === 'retired' && lead.fate.to === thing.address;
    if (leadsHere) return [];
    return [
      {
        line: former.fate.line,
        rule: 'ledger-taken',
        message: `${thing.kind} "${thing.id}" is new, but its id belonged to a ${former.kind} that ${tellFate(former.fate)} on ${former.fate.date} — give it another`,
      },
    ];
  });
}
