import type { Thing } from '@/lib/permalinks/event';
import type { Entry, History } from '@/lib/permalinks/history';
import { indexThings, type Lead, resolveAddress, resolveId } from '@/lib/permalinks/resolve';

/** Every entry of a kind (of all kinds) with its state, one a line. */
export function tellLedger(history: History, things: readonly Thing[], kind?: string): string[] {
  const today = indexThings(things);
  const entries = [...history.values()].filter((entry) => kind === undefined || entry.kind === kind);
  if (entries.length === 0) return [kind ? `Nothing of the kind "${kind}" is released.` : 'Nothing is released yet.'];
  return entries.map((entry) => `${entry.kind} ${entry.id}  ${tellLead(resolveId(history, today, entry.kind, entry.id), entry)}`);
}

/** Where an address leads, in one line. */
export function tellAddress(
  history: History,
  things: readonly Thing[],
  address: string,
): { readonly says: string } | { readonly trouble: string } {
  const lead = resolveAddress(history, indexThings(things), address);
  if (!lead) return { trouble: `nothing stands at ${address}, and nothing ever stood there` };
  return { says: `${address}  ${tellLead(lead)}` };
}

function tellLead(lead: Lead | undefined, entry?: Entry): string {
  if (!lead || lead.is === 'lost') return 'LOST: nothing says what became of it (alias or retire it)';
  if (lead.is === 'retired') return `retired on ${lead.fate.date}: ${lead.fate.because}${lead.fate.to ? ` → ${lead.fate.to}` : ''}`;
  const isOld = entry ? entry.id !== lead.thing.id || entry.addresses.at(-1) !== lead.thing.address : false;
  return `${isOld ? '→ ' : ''}${lead.thing.address}`;
}
