import { listThings, readSiteFresh } from '@/lib/content';
import { readLedger } from '@/lib/content/ledger';
import { formatProblem } from '@/lib/content/problem';
import { readCommand, usage } from './permalinks/command';
import { decide } from './permalinks/decide';
import { writeLedger } from './permalinks/ledger-file';
import { tellAddress, tellLedger } from './permalinks/tell';

// npm run permalinks: says what became of permanent ids, and writes it into the ledger. Wrong input changes nothing.

type Answer = { readonly says: string } | { readonly trouble: string };

function answer(args: readonly string[]): Answer {
  const command = readCommand(args);
  if ('trouble' in command) return { trouble: `${command.trouble}\n\n${usage}` };
  const ledger = readLedger();
  if (ledger.problems.length > 0) return { trouble: ledger.problems.map(formatProblem).join('\n') };
  const site = readSiteFresh();
  const things = listThings(site);
  if (command.does === 'list') return { says: tellLedger(ledger.history, things, command.kind).join('\n') };
  if (command.does === 'where') return tellAddress(ledger.history, things, command.address);
  const broken = site.problems.find(({ level }) => level === 'error');
  if (broken) return { trouble: `the content cannot be read, so it is not known what stands where:\n${formatProblem(broken)}` };
  const decision = decide(command, { ...ledger, things, date: today() });
  if ('text' in decision) writeLedger(decision.text);
  return decision;
}

/** The day where the editor is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const told = answer(process.argv.slice(2));
if ('trouble' in told) {
  console.error(`Nothing was written: ${told.trouble}`);
  process.exitCode = 1;
} else console.log(told.says);
