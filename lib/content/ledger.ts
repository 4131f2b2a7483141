import { type History, replay } from '@/lib/permalinks/history';
import { parseLedger } from '@/lib/permalinks/parse';
import { fileExists, readText } from './files';
import { type Problem, problemAt } from './problem';
import { thingKinds } from './things';

export const ledgerFile = 'content/permalinks.lock';

export interface Ledger {
  /** As it stands in the file; empty before the first release. */
  readonly text: string;
  /** What became of everything that was ever released. */
  readonly history: History;
  readonly problems: readonly Problem[];
}

/** Reads the ledger of permanent ids. No file: nothing is released yet. Never throws for what stands in it. */
export function readLedger(): Ledger {
  const text = fileExists(ledgerFile) ? readText(ledgerFile) : '';
  const { lines, troubles } = parseLedger(text);
  const played = replay(lines);
  const strange = lines
    .filter(({ event }) => !(thingKinds as readonly string[]).includes(event.kind))
    .map(({ line, event }) => ledgerProblem(line, 'ledger-line', `unknown kind "${event.kind}" — the kinds are ${thingKinds.join(', ')}`));
  const told = [...troubles, ...played.troubles].map(({ line, rule, message }) => ledgerProblem(line, rule, message));
  return { text, history: played.history, problems: [...told, ...strange] };
}

/** An error at a line of the ledger. */
export function ledgerProblem(line: number, rule: string, message: string): Problem {
  return problemAt({ file: ledgerFile, line, column: 1 }, rule, message);
}
