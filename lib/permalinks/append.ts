import { firstSum, nextSum } from './checksum';
import type { LedgerEvent, Released, Thing } from './event';
import { type History, replay } from './history';
import { writeEvent } from './line';
import { ledgerHead, parseLedger } from './parse';
import { planRelease } from './plan';

/** Longest title that a ledger keeps; a correction's is a whole sentence. */
const longestTitle = 160;

/** A ledger's text with events added at its end. The text must be one that parses without trouble. */
export function appendEvents(text: string, events: readonly LedgerEvent[]): string {
  const lines = text === '' ? [ledgerHead] : text.replaceAll('\r', '').trimEnd().split('\n');
  let sum = /~([0-9a-f]{8})$/.exec(lines.at(-1) as string)?.[1] ?? firstSum;
  for (const event of events) {
    const line = writeEvent(event);
    sum = nextSum(sum, line);
    lines.push(`${line} ~${sum}`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The ledger after a release: what stands elsewhere has moved, what is new is released. Nothing to say: the text as it was.
 * @throws when the ledger is broken or something released is lost; the content check says so before, with line and hint.
 */
export function appendReleased(
  text: string,
  things: readonly Thing[],
  date: string,
): { readonly text: string; readonly events: readonly LedgerEvent[] } {
  const { history } = readSound(text);
  const { fresh, moved, lost, conflicts } = planRelease(history, things);
  const wrong = [...conflicts, ...lost.map(({ line, kind, id }) => ({ line, message: `${kind} "${id}" is gone` }))][0];
  if (wrong) throw new Error(`permalinks.lock:${wrong.line}: ${wrong.message}`);
  const events: LedgerEvent[] = [
    ...moved.map(({ thing: { kind, id, address } }) => ({ event: 'moved' as const, date, kind, id, at: address })),
    ...fresh.map((thing) => releasedEvent(thing, date)),
  ];
  const next = events.length === 0 ? text : appendEvents(text, events);
  readSound(next);
  return { text: next, events };
}

/** The line that a thing enters the ledger with. */
export function releasedEvent({ kind, id, title, address }: Thing, date: string): Released {
  return { event: 'released', date, kind, id, at: address, called: shorten(title) || id };
}

/** @throws at the first line that cannot be read or makes no sense. */
function readSound(text: string): { readonly history: History } {
  const { lines, troubles } = parseLedger(text);
  const played = replay(lines);
  const wrong = [...troubles, ...played.troubles][0];
  if (wrong) throw new Error(`permalinks.lock:${wrong.line}: ${wrong.message}`);
  return played;
}

function shorten(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  return plain.length <= longestTitle ? plain : `${plain.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;
}
