import { firstSum, nextSum } from './checksum';
import type { LedgerEvent } from './event';
import { parseEvent } from './line';

/** First line of every ledger. */
export const ledgerHead = '# Permanent addresses, format 1. Written by "npm run release" and "npm run permalinks", never by hand.';

/** Something wrong with the ledger. */
export interface Trouble {
  readonly line: number;
  /** Name of the rule that speaks. */
  readonly rule: string;
  readonly message: string;
}

export interface LedgerLine {
  readonly line: number;
  readonly event: LedgerEvent;
}

export interface ParsedLedger {
  /** Lines that could be read, in their order. */
  readonly lines: readonly LedgerLine[];
  readonly troubles: readonly Trouble[];
}

const restore = 'bring the file back from version control; what should change is appended with "npm run permalinks"';

/** Reads the text of a ledger; an empty one is a ledger in which nothing is released yet. Never throws. */
export function parseLedger(text: string): ParsedLedger {
  if (text === '') return { lines: [], troubles: [] };
  const rows = text.split('\n').map((row) => row.replace(/\r$/, ''));
  const troubles: Trouble[] = [];
  const lines: LedgerLine[] = [];
  if (rows.at(-1) === '') rows.pop();
  else troubles.push({ line: rows.length, rule: 'ledger-cut', message: `the last line does not end: it may be cut short — ${restore}` });
  if (rows[0] !== ledgerHead) troubles.push({ line: 1, rule: 'ledger-line', message: `expected the first line to be ${ledgerHead}` });
  let sum = firstSum;
  for (const [index, row] of rows.entries()) {
    if (index === 0) continue;
    const line = index + 1;
    const found = readRow(row, sum);
    if (found.event) lines.push({ line, event: found.event });
    if (found.trouble) troubles.push({ line, ...found.trouble });
    // One edit is one error: the lines below are held against what this one says.
    sum = /([0-9a-f]{8})$/.exec(row)?.[1] ?? sum;
  }
  return { lines, troubles };
}

interface Row {
  readonly event?: LedgerEvent;
  readonly trouble?: { readonly rule: string; readonly message: string };
}

function readRow(row: string, sum: string): Row {
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(row))
    return {
      trouble: {
        rule: 'ledger-line',
        message: 'a merge left both sides here — keep the lines of the branch that was released, then run the commands of the other again',
      },
    };
  const match = /^([\s\S]*) ~([0-9a-f]{8})$/.exec(row);
  if (!match)
    return {
      trouble: {
        rule: 'ledger-line',
        message: `expected an event that ends in " ~" and eight hex digits, found "${row.slice(0, 60)}" — ${restore}`,
      },
    };
  const [, body = '', stated = ''] = match;
  const parsed = parseEvent(body);
  const event = 'trouble' in parsed ? {} : { event: parsed };
  const expected = nextSum(sum, body);
  if (stated !== expected)
    return {
      ...event,
      trouble: {
        rule: 'ledger-checksum',
        message: `checksum is ${stated}, expected ${expected}: this line was changed by hand, or one before it was changed or removed — ${restore}`,
      },
    };
  return 'trouble' in parsed ? { trouble: { rule: 'ledger-line', message: parsed.trouble } } : event;
}
