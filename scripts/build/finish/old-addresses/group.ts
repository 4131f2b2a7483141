import { type OldAddress, pageOf, placeOf } from '@/lib/permalinks/old-addresses';

/** What an old page address, or a page that parts have left, has to tell. */
export interface OldPage {
  readonly path: string;
  /** What stood at the address itself; undefined where the page stands and only parts of it are gone. */
  readonly whole?: OldAddress;
  /** Parts that are gone, by their id on the page. */
  readonly parts: ReadonlyMap<string, OldAddress>;
}

/**
 * Old addresses, page by page. A part of a page that leads on is told on the page that it leads to as well, because a host that
 * redirects takes the fragment along.
 */
export function groupByPage(old: readonly OldAddress[]): OldPage[] {
  const pages = new Map<string, { whole?: OldAddress; parts: Map<string, OldAddress> }>();
  const at = (path: string) => {
    const page = pages.get(path) ?? { parts: new Map<string, OldAddress>() };
    pages.set(path, page);
    return page;
  };
  const wholes = new Map(old.filter(({ from }) => placeOf(from) === undefined).map((one) => [one.from, one]));
  for (const one of wholes.values()) at(one.from).whole = one;
  for (const one of old) {
    const id = placeOf(one.from);
    if (id === undefined) continue;
    at(pageOf(one.from)).parts.set(id, one);
    const whole = wholes.get(pageOf(one.from));
    if (whole?.leads.is !== 'here') continue;
    const next = pageOf(whole.leads.to);
    if (one.leads.is === 'here' && one.leads.to === `${next}#${id}`) continue;
    const parts = at(next).parts;
    if (!parts.has(id)) parts.set(id, one);
  }
  return [...pages].map(([path, page]) => ({ path, ...page }));
}
