import { describe, expect, it } from 'vitest';
import { appendEvents } from './append';
import { nextSum } from './checksum';
import type { LedgerEvent } from './event';
import { replay } from './history';
import { ledgerHead, parseLedger } from './parse';

const released = (id: string, date = '2026-11-23'): LedgerEvent => ({
  event: 'released',
  date,
  kind: 'figure',
  id,
  at: `/figures/${id}/`,
  called: id,
});
const alias = (id: string, to: string): LedgerEvent => ({ event: 'alias', date: '2026-12-01', kind: 'figure', id, to });
const retired = (id: string): LedgerEvent => ({ event: 'retired', date: '2026-12-01', kind: 'figure', id, because: 'Nothing is known.' });
const moved = (id: string, at: string): LedgerEvent => ({ event: 'moved', date: '2026-12-01', kind: 'figure', id, at });

/** Troubles of a ledger with these lines, each with a right checksum. */
function troublesOf(...bodies: string[]): string[] {
  let sum = '00000000';
  const rows = bodies.map((body) => {
    sum = nextSum(sum, body);
    return `${body} ~${sum}`;
  });
  return parseLedger(`${[ledgerHead, ...rows].join('\n')}\n`).troubles.map(({ line, message }) => `${line}: ${message}`);
}

function nonsenseOf(...events: LedgerEvent[]): string[] {
  const { lines } = parseLedger(appendEvents('', events));
  return replay(lines).troubles.map(({ line, message }) => `${line}: ${message}`);
}

describe('a ledger that cannot be read', () => {
  it('says which part of a line is not as expected', () => {
    expect(troublesOf('23.11.2026 released figure a at /a/ called "A"')).toEqual([
      '2: expected a date like 2026-11-23, found "23.11.2026"',
    ]);
    expect(troublesOf('2026-02-30 released figure a at /a/ called "A"')).toEqual([
      '2: expected a date like 2026-11-23, found "2026-02-30"',
    ]);
    expect(troublesOf('2026-11-23 toString figure a at /a/ called "A"')).toEqual([
      '2: expected one of released, moved, alias, retired after the date, found "toString"',
    ]);
    expect(troublesOf('2026-11-23 released Figure a at /a/ called "A"')).toEqual([
      '2: expected a kind like figure or section after "released", found "Figure"',
    ]);
    expect(troublesOf('2026-11-23 released figure <b> at /a/ called "A"')).toEqual(['2: expected an id after "figure", found "<b>"']);
    expect(troublesOf('2026-11-23 released figure a called "A"')).toEqual(['2: "released" needs "at" and what it is']);
    expect(troublesOf('2026-11-23 released figure a at a/b called "A"')).toEqual([
      '2: expected an address like /articles/processing/#nearly-twins after "at", found "a/b"',
    ]);
    expect(troublesOf('2026-11-23 released figure a at //evil.test/ called "A"')[0]).toContain('expected an address');
    expect(troublesOf('2026-11-23 moved figure a at /a/ at /b/')).toEqual(['2: "at" stands twice']);
    expect(troublesOf('2026-11-23 moved figure a at /a/ called "A"')).toEqual(['2: "moved" has no "called"']);
    expect(troublesOf('2026-11-23 alias figure a to /b/')).toEqual(['2: expected the id of another figure after "to", found "/b/"']);
    expect(troublesOf('2026-11-23 retired figure a because gone')).toEqual(['2: expected words in quotation marks after "because"']);
    expect(troublesOf('2026-11-23 moved figure a at /a/ hence nothing')).toEqual([
      '2: expected at, to, called, because and what it says, found "hence nothing"',
    ]);
  });

  it('refuses a retired thing without a reason', () => {
    expect(troublesOf('2026-11-23 retired figure a')).toEqual(['2: a retired figure needs a reason: because "…"']);
    expect(troublesOf('2026-11-23 retired figure a because " "')).toEqual(['2: a retired figure needs a reason: because "…"']);
  });

  it('knows a merge that was left unfinished, an empty line, a strange first line and a cut end', () => {
    const text = appendEvents('', [released('a'), released('b')]);
    const rows = text.trimEnd().split('\n');
    expect(parseLedger(text.replace(rows[1] as string, `<<<<<<< HEAD\n${rows[1]}`)).troubles).toEqual([
      {
        line: 2,
        rule: 'ledger-line',
        message: 'a merge left both sides here — keep the lines of the branch that was released, then run the commands of the other again',
      },
    ]);
    expect(parseLedger(text.replace('\n2026', '\n\n2026')).troubles.map(({ line }) => line)).toEqual([2]);
    expect(parseLedger(text.replace('# Permanent', '# Temporary')).troubles.map(({ line }) => line)).toEqual([1]);
    expect(parseLedger(text.slice(0, -1)).troubles.map(({ rule }) => rule)).toEqual(['ledger-cut']);
    expect(parseLedger(text.slice(0, -4)).troubles.map(({ rule }) => rule)).toEqual(['ledger-cut', 'ledger-line']);
  });

  it('says what to do about a line that was changed by hand', () => {
    const text = appendEvents('', [released('a'), released('b'), released('c')]).replace('"b"', '"c"');
    expect(parseLedger(text).troubles.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      expect.stringMatching(
        /^3: checksum is [0-9a-f]{8}, expected [0-9a-f]{8}: this line was changed by hand, or one before it was changed or removed — bring the file back from version control; what should change is appended with "npm run permalinks"$/,
      ),
    ]);
  });

  it('minds neither Windows line ends nor an empty file', () => {
    expect(parseLedger(appendEvents('', [released('a')]).replaceAll('\n', '\r\n')).troubles).toEqual([]);
    expect(parseLedger('')).toEqual({ lines: [], troubles: [] });
  });
});

describe('a ledger that makes no sense', () => {
  it('names ids released twice, addresses given twice and ids that were never released', () => {
    expect(nonsenseOf(released('a'), released('a'))).toEqual(['3: figure "a" is released a second time; first on line 2']);
    expect(nonsenseOf(released('a'), released('b'), moved('b', '/figures/a/'))).toEqual([
      '4: /figures/a/ is already the address of figure a',
    ]);
    expect(nonsenseOf(moved('a', '/b/'))).toEqual(['2: figure "a" was never released, so it cannot be moved']);
    expect(nonsenseOf(released('a'), moved('a', '/figures/a/'))).toEqual(['3: figure "a" stands at /figures/a/ already']);
  });

  it('lets nothing happen to what is gone, save a successor and a return', () => {
    expect(nonsenseOf(released('a'), retired('a'), moved('a', '/b/'))).toEqual([
      '4: figure "a" was retired (line 3), so it cannot be moved',
    ]);
    expect(nonsenseOf(released('a'), released('b'), alias('a', 'b'), retired('a'))).toEqual([
      '5: figure "a" became "b" (line 4), so it cannot be retired',
    ]);
    expect(nonsenseOf(released('a'), released('b'), retired('a'), alias('a', 'b'))).toEqual([]);
    expect(nonsenseOf(released('a'), retired('a'), released('a', '2026-12-02'))).toEqual([]);
  });

  it('finds ids that lead in a circle, once, and a day that goes back', () => {
    const abc = [released('a'), released('b'), released('c'), released('d')];
    expect(nonsenseOf(...abc, alias('d', 'a'), alias('a', 'b'), alias('b', 'c'), alias('c', 'a'))).toEqual([
      '9: these figure ids lead in a circle: "a" → "b" → "c" → "a"',
    ]);
    expect(nonsenseOf(released('a'), alias('a', 'a'))).toEqual(['3: these figure ids lead in a circle: "a" → "a"']);
    expect(nonsenseOf(released('a'), released('b', '2026-11-22'))).toEqual([
      '3: 2026-11-22 stands below 2026-11-23: the ledger is written in the order of days',
    ]);
  });
});
