import { nameOf } from './event';
import type { Entry, History } from './history';
import type { Trouble } from './parse';

/** The entries that an id leads through by its renamings, itself first; a circle is walked once. */
export function followAliases(history: History, start: Entry): Entry[] {
  const route: Entry[] = [];
  let at: Entry | undefined = start;
  while (at && !route.includes(at)) {
    route.push(at);
    at = at.fate.is === 'alias' ? history.get(nameOf({ kind: at.kind, id: at.fate.to })) : undefined;
  }
  return route;
}

/** Renamings that lead back to where they began, each circle told once, at the line that closed it. */
export function findCycles(history: History): Trouble[] {
  const told = new Set<string>();
  return [...history.values()].flatMap((entry) => {
    if (entry.fate.is !== 'alias') return [];
    const route = followAliases(history, entry);
    const last = route.at(-1) as Entry;
    const back = last.fate.is === 'alias' ? nameOf({ kind: last.kind, id: last.fate.to }) : undefined;
    const from = route.findIndex((one) => nameOf(one) === back);
    const isTold = route.some((one) => told.has(nameOf(one)));
    for (const one of route) told.add(nameOf(one));
    if (from < 0 || isTold) return [];
    const circle = route.slice(from);
    const line = Math.max(...circle.map(({ fate }) => (fate.is === 'alias' ? fate.line : 0)));
    const names = [...circle, circle[0] as Entry].map(({ id }) => `"${id}"`).join(' → ');
    return [{ line, rule: 'ledger-cycle', message: `these ${entry.kind} ids lead in a circle: ${names}` }];
  });
}
