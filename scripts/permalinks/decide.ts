import { suggest } from '@/lib/content/problem';
import { appendEvents, releasedEvent } from '@/lib/permalinks/append';
import { type LedgerEvent, nameOf, type Thing } from '@/lib/permalinks/event';
import { type Entry, type History, replay, tellFate } from '@/lib/permalinks/history';
import { isAddress, isId } from '@/lib/permalinks/line';
import { parseLedger } from '@/lib/permalinks/parse';
import { planRelease } from '@/lib/permalinks/plan';
import { indexThings, type Today } from '@/lib/permalinks/resolve';
import type { Command } from './command';

export type Change = Extract<Command, { does: 'retire' | 'alias' | 'move' | 'restore' }>;

interface Setting {
  readonly text: string;
  readonly history: History;
  readonly things: readonly Thing[];
  readonly date: string;
}

export type Decision = { readonly text: string; readonly says: string } | { readonly trouble: string };

/** The ledger with one change more and a sentence about it, or why the change cannot be. */
export function decide(command: Change, setting: Setting): Decision {
  const { text, history, things, date } = setting;
  const today = indexThings(things);
  const entry = history.get(nameOf(command));
  if (!entry) return { trouble: tellUnknown(command, history, today) };
  const made = makeEvent(command, entry, today, date);
  if ('trouble' in made) return made;
  const next = appendEvents(text, [made.event]);
  const { lines, troubles } = parseLedger(next);
  const played = replay(lines);
  const known = new Set(planRelease(history, things).conflicts.map(({ message }) => message));
  const wrong = [...troubles, ...played.troubles, ...planRelease(played.history, things).conflicts].find(
    ({ message }) => !known.has(message),
  );
  return wrong ? { trouble: wrong.message } : { text: next, says: made.says };
}

function tellUnknown({ kind, id }: Change, history: History, today: Today): string {
  const kinds = new Set([...history.values()].map((entry) => entry.kind));
  if (!kinds.has(kind))
    return kinds.size === 0
      ? 'nothing is released yet: ids can still be changed freely'
      : `nothing of the kind "${kind}" is released${suggest(kind, kinds)}`;
  if (today.has(nameOf({ kind, id }))) return `${kind} "${id}" is not released yet: it can be changed or removed freely`;
  const ids = [...history.values()].filter((entry) => entry.kind === kind).map((entry) => entry.id);
  return `no ${kind} "${id}" was ever released${suggest(id, ids)}`;
}

type Made = { readonly event: LedgerEvent; readonly says: string } | { readonly trouble: string };

function makeEvent(command: Change, entry: Entry, today: Today, date: string): Made {
  const { kind, id } = entry;
  const thing = today.get(nameOf(entry));
  const base = { date, kind, id };
  const because = 'why' in command && command.why !== undefined ? { because: command.why } : {};
  const left = entry.addresses.join(', ');
  switch (command.does) {
    case 'retire':
      if (thing) return { trouble: `${kind} "${id}" still stands at ${thing.address}: take it out of the content first` };
      if (command.to !== undefined && !isAddress(command.to))
        return { trouble: `--to "${command.to}": expected an address of this site, for example /figures/mine-production/` };
      return {
        event: { event: 'retired', ...base, because: command.why, ...(command.to ? { to: command.to } : {}) },
        says: `${kind} "${id}" is retired; ${left} will say why${command.to ? ` and lead to ${command.to}` : ''}.`,
      };
    case 'alias': {
      if (thing) return { trouble: `${kind} "${id}" still stands at ${thing.address}: rename it in the content first` };
      if (!isId(command.to)) return { trouble: `"${command.to}" cannot be an id` };
      const target = today.get(nameOf({ kind, id: command.to }));
      if (!target) return { trouble: `there is no ${kind} "${command.to}"${suggest(command.to, idsOf(today, kind))}` };
      return { event: { event: 'alias', ...base, to: command.to, ...because }, says: `${left} will lead to ${target.address}.` };
    }
    case 'move':
      if (entry.fate.is !== 'here') return { trouble: `${kind} "${id}" ${tellFate(entry.fate)} on ${entry.fate.date}: it cannot be moved` };
      if (!thing)
        return { trouble: `${kind} "${id}" stands nowhere: if it goes on under another id, use alias; if it is given up, use retire` };
      if (thing.address === entry.addresses.at(-1)) return { trouble: `${kind} "${id}" has not moved: it stands at ${thing.address}` };
      return { event: { event: 'moved', ...base, at: thing.address, ...because }, says: `${left} will lead to ${thing.address}.` };
    case 'restore':
      if (entry.fate.is === 'here') return { trouble: `${kind} "${id}" was neither retired nor renamed` };
      if (!thing) return { trouble: `${kind} "${id}" is not in the content: put it back first` };
      return { event: releasedEvent(thing, date), says: `${kind} "${id}" stands at ${thing.address} again.` };
  }
}

const idsOf = (today: Today, kind: string): string[] => [...today.values()].filter((thing) => thing.kind === kind).map(({ id }) => id);
