import { findCycles } from './cycles';
import { type LedgerEvent, nameOf, type Released } from './event';
import type { LedgerLine, Trouble } from './parse';

/** What the ledger says became of a thing. */
export type Fate =
  | { readonly is: 'here' }
  | { readonly is: 'alias'; readonly line: number; readonly date: string; readonly to: string; readonly because?: string }
  | { readonly is: 'retired'; readonly line: number; readonly date: string; readonly because: string; readonly to?: string };

/** The story of one thing, as the ledger tells it. */
export interface Entry {
  readonly kind: string;
  readonly id: string;
  /** Its title when it was released. */
  readonly called: string;
  /** Line and day of its (last) release. */
  readonly line: number;
  readonly released: string;
  /** Every address that it ever had, the latest last. */
  readonly addresses: readonly string[];
  /** Why it moved the last time, where the ledger says so. */
  readonly movedBecause?: string;
  readonly fate: Fate;
}

/** By `nameOf`: `figure output-by-country`. */
export type History = ReadonlyMap<string, Entry>;

/** Plays the ledger from its first line. An event that makes no sense becomes a trouble and changes nothing. */
export function replay(lines: readonly LedgerLine[]): { readonly history: History; readonly troubles: readonly Trouble[] } {
  const history = new Map<string, Entry>();
  /** Who stands at an address. */
  const holders = new Map<string, string>();
  const troubles: Trouble[] = [];
  let day = '';
  for (const { line, event } of lines) {
    if (event.date < day)
      troubles.push({
        line,
        rule: 'ledger-order',
        message: `${event.date} stands below ${day}: the ledger is written in the order of days`,
      });
    day = event.date > day ? event.date : day;
    const name = nameOf(event);
    const former = history.get(name);
    const next = event.event === 'released' ? release(former, event, line, holders) : change(former, event, line, holders);
    if ('rule' in next) troubles.push({ line, ...next });
    else {
      history.set(name, next);
      const left = former?.addresses.at(-1);
      if (left && holders.get(left) === name) holders.delete(left);
      if (next.fate.is === 'here') holders.set(next.addresses.at(-1) as string, name);
    }
  }
  return { history, troubles: [...troubles, ...findCycles(history)] };
}

type Refusal = Omit<Trouble, 'line'>;
const refuse = (rule: string, message: string): Refusal => ({ rule, message });

/** A first release, or the return of something that was retired or renamed. */
function release(former: Entry | undefined, event: Released, line: number, holders: ReadonlyMap<string, string>): Entry | Refusal {
  const { kind, id, at, called, date } = event;
  if (former?.fate.is === 'here') return refuse('ledger-twice', `${kind} "${id}" is released a second time; first on line ${former.line}`);
  const holder = holders.get(at);
  if (holder) return refuse('ledger-twice', `${at} is already the address of ${holder}`);
  return { kind, id, called, line, released: date, addresses: withLast(former?.addresses ?? [], at), fate: { is: 'here' } };
}

const verbs = { moved: 'moved', alias: 'renamed', retired: 'retired' } as const;

function change(
  former: Entry | undefined,
  event: Exclude<LedgerEvent, Released>,
  line: number,
  holders: ReadonlyMap<string, string>,
): Entry | Refusal {
  const { kind, id, date } = event;
  if (!former) return refuse('ledger-unknown', `${kind} "${id}" was never released, so it cannot be ${verbs[event.event]}`);
  const { fate } = former;
  // What was given up may turn out to have a successor; nothing else happens to what is gone.
  const mayChange = fate.is === 'here' || (fate.is === 'retired' && event.event === 'alias');
  if (!mayChange)
    return refuse('ledger-gone', `${kind} "${id}" ${tellFate(fate)} (line ${fate.line}), so it cannot be ${verbs[event.event]}`);
  if (event.event === 'alias') return { ...former, fate: { is: 'alias', line, date, to: event.to, ...reason(event) } };
  if (event.event === 'retired')
    return { ...former, fate: { is: 'retired', line, date, because: event.because, ...(event.to ? { to: event.to } : {}) } };
  if (former.addresses.at(-1) === event.at) return refuse('ledger-twice', `${kind} "${id}" stands at ${event.at} already`);
  const holder = holders.get(event.at);
  if (holder) return refuse('ledger-twice', `${event.at} is already the address of ${holder}`);
  const { movedBecause: _, ...rest } = former;
  return { ...rest, addresses: withLast(former.addresses, event.at), ...(event.because ? { movedBecause: event.because } : {}) };
}

const reason = ({ because }: { because?: string }): { because?: string } => (because === undefined ? {} : { because });

/** "was retired", "became …": for messages. */
export const tellFate = (fate: Exclude<Fate, { is: 'here' }>): string => (fate.is === 'retired' ? 'was retired' : `became "${fate.to}"`);

const withLast = (addresses: readonly string[], address: string): string[] => [...addresses.filter((one) => one !== address), address];
