import type { Thing } from '@/lib/permalinks/event';
import type { Entry } from '@/lib/permalinks/history';
import { planRelease } from '@/lib/permalinks/plan';
import { type Ledger, ledgerProblem, readLedger } from '../ledger';
import { type Problem, suggest } from '../problem';
import type { Site } from '../site';
import { listThings } from '../things';
import type { Rule } from './rule';

/**
 * Once released, an id stays: what has gone needs an alias or a tombstone. What stands elsewhere under the same id needs
 * nothing, since it is clear where old links must lead.
 */
export const permanentIds: Rule = (site) => {
  const ledger = readLedger();
  const { history } = ledger;
  const problems = [...ledger.problems, ...findCutEnd(site, ledger)];
  // A ledger that cannot be read, or content that cannot, says nothing about what is lost.
  if (problems.length > 0) return problems;
  if (history.size === 0 || site.problems.some(({ level }) => level === 'error')) return [];
  const { lost, fresh, conflicts } = planRelease(history, listThings(site));
  return [
    ...conflicts.map(({ line, rule, message }) => ledgerProblem(line, rule, message)),
    ...lost.map((entry) => ledgerProblem(entry.line, 'lost-id', tellLoss(entry, fresh))),
  ];
};

/** Lines missing at the end break no checksum; but an edition holds nothing that was not entered into the ledger with it. */
function findCutEnd(site: Site, { text, history }: Ledger): Problem[] {
  for (const { date, things } of site.released.editions) {
    const unknown = Object.keys(things).find((key) => !history.has(key.replace('/', ' ')));
    if (unknown)
      return [
        ledgerProblem(
          text.split('\n').length,
          'ledger-cut',
          `the edition of ${date} holds ${unknown.replace('/', ' ')}, but the ledger does not know it: lines are missing — bring the file back from version control`,
        ),
      ];
  }
  return [];
}

function tellLoss(entry: Entry, fresh: readonly Thing[]): string {
  const { kind, id, addresses, released } = entry;
  return (
    `${kind} "${id}", released on ${released} at ${addresses.at(-1)}, is gone${guessNewId(entry, fresh)} — ` +
    `renamed: npm run permalinks -- alias ${kind} ${id} <new id>; given up: npm run permalinks -- retire ${kind} ${id} --why "…" [--to /address/]`
  );
}

/** A new thing of the same title, else one whose id is nearly the same. */
function guessNewId({ kind, id, called }: Entry, fresh: readonly Thing[]): string {
  const alike = fresh.filter((thing) => thing.kind === kind);
  const namesake = alike.find(({ title }) => title === called);
  return namesake
    ? ` — is it "${namesake.id}" now?`
    : suggest(
        id,
        alike.map((thing) => thing.id),
      );
}
