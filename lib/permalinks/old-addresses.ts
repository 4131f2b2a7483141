import { derivedPages, isBarePage } from './derived';
import { nameOf, type Thing } from './event';
import type { Entry, History } from './history';
import { indexThings, type Lead, resolveAddress, resolveId, type Today } from './resolve';

/** An address at which something once stood, and what to tell those who come there. */
export interface OldAddress {
  readonly from: string;
  readonly kind: string;
  readonly id: string;
  /** Its title when it was released. */
  readonly called: string;
  readonly leads: LeadsTo | WasRetired;
}

export interface LeadsTo {
  readonly is: 'here';
  readonly to: string;
  /** The thing's own address: for a card or a bare page that has no successor. */
  readonly own: string;
  /** The id under which it goes on. */
  readonly id: string;
  readonly title: string;
  /** Title of the page on which it stands, when it is a part of one. */
  readonly inside?: string;
  readonly because?: string;
}

export interface WasRetired {
  readonly is: 'retired';
  readonly released: string;
  readonly date: string;
  readonly because: string;
  readonly instead?: { readonly to: string; readonly title: string };
}

export const pageOf = (address: string): string => address.split('#')[0] as string;
export const placeOf = (address: string): string | undefined => address.split('#')[1];

/**
 * Every address of the ledger at which its thing no longer stands. An address that something else has taken is none: what
 * stands there answers. Lost things are left out: a site that loses something is not built.
 */
export function listOldAddresses(history: History, things: readonly Thing[]): OldAddress[] {
  const today = indexThings(things);
  const standing = new Map(things.map((thing) => [thing.address, thing]));
  return [...history.values()].flatMap((entry): OldAddress[] => {
    const lead = resolveId(history, today, entry.kind, entry.id);
    if (!lead || lead.is === 'lost') return [];
    const { kind, id, called } = entry;
    const own = entry.addresses.filter((address) => !standing.has(address));
    const pages = lead.is === 'here' && lead.thing.id === id ? [] : derivedPages(kind, id).filter((page) => !isShared(page, entry, today));
    const tell = (from: string, leads: OldAddress['leads']): OldAddress => ({ from, kind, id, called, leads });
    if (lead.is === 'retired') {
      const leads = tellRetired(lead, history, today);
      return [...own, ...pages].map((from) => tell(from, leads));
    }
    const leads = tellLead(entry, lead.thing, standing);
    const successors = derivedPages(kind, lead.thing.id);
    return [
      ...own.map((from) => tell(from, leads)),
      ...pages.map((from, index) => tell(from, { ...leads, to: successors[index] as string })),
    ];
  });
}

/** A figure and its instrument have one bare page: it stands as long as one of them does. */
function isShared(page: string, { kind, id }: Entry, today: Today): boolean {
  return isBarePage(page) && ['figure', 'instrument', 'number'].some((other) => other !== kind && today.has(nameOf({ kind: other, id })));
}

function tellLead(entry: Entry, { id, title, address }: Thing, standing: ReadonlyMap<string, Thing>): LeadsTo {
  const inside = placeOf(address) === undefined ? undefined : standing.get(pageOf(address))?.title;
  const because = entry.fate.is === 'alias' ? entry.fate.because : entry.movedBecause;
  return { is: 'here', to: address, own: address, id, title, ...(inside ? { inside } : {}), ...(because ? { because } : {}) };
}

/** What is to be seen instead may have moved on itself. */
function tellRetired({ entry, fate }: Extract<Lead, { is: 'retired' }>, history: History, today: Today): WasRetired {
  const { date, because, to } = fate;
  const told = { is: 'retired', released: entry.released, date, because } as const;
  const lead = to === undefined ? undefined : resolveAddress(history, today, to);
  if (!lead || lead.is === 'lost' || to === undefined) return told;
  const instead = lead.is === 'here' ? { to: lead.thing.address, title: lead.thing.title } : { to, title: lead.entry.called };
  return { ...told, instead };
}
