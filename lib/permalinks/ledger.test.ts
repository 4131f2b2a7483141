import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendEvents } from './append';
import type { LedgerEvent } from './event';
import { replay } from './history';
import { parseEvent, writeEvent } from './line';
import { ledgerHead, parseLedger } from './parse';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/);
const kind = fc.constantFrom('figure', 'section', 'number');
const date = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
const address = fc.tuple(id, fc.option(id)).map(([page, place]) => `/articles/${page}/${place ? `#${place}` : ''}`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const event: fc.Arbitrary<LedgerEvent> = fc
  .oneof(
    fc.record({ event: fc.constant('released' as const), date, kind, id, at: address, called: words }),
    fc.record({ event: fc.constant('moved' as const), date, kind, id, at: address, because: optional(words) }),
    fc.record({ event: fc.constant('alias' as const), date, kind, id, to: id, because: optional(words) }),
    fc.record({ event: fc.constant('retired' as const), date, kind, id, because: words, to: optional(address) }),
  )
  .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as LedgerEvent);

test('what is written is read again, whatever its words hold', () => {
  fc.assert(
    fc.property(event, (one) => {
      expect(parseEvent(writeEvent(one))).toEqual(one);
    }),
  );
  fc.assert(
    fc.property(fc.array(event, { minLength: 1 }), (events) => {
      const { lines, troubles } = parseLedger(appendEvents('', events));
      expect(troubles).toEqual([]);
      expect(lines.map((line) => line.event)).toEqual(events);
    }),
  );
});

test('appending in two goes is appending in one, and never touches the lines above', () => {
  fc.assert(
    fc.property(fc.array(event), fc.array(event), (before, after) => {
      const first = appendEvents('', before);
      expect(appendEvents(first, after)).toBe(appendEvents('', [...before, ...after]));
      expect(appendEvents(first, after).startsWith(first)).toBe(true);
    }),
  );
});

test('a changed character, a removed line and two exchanged lines are noticed, each at its place', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 3, maxLength: 8 }), fc.nat(), fc.nat(), (events, where, at) => {
      const rows = appendEvents('', events).trimEnd().split('\n');
      const index = 1 + (where % (rows.length - 2));
      const row = rows[index] as string;
      const position = at % row.length;
      const other = row[position] === '7' ? '8' : '7';
      const changed = rows.with(index, row.slice(0, position) + other + row.slice(position + 1));
      expect(parseLedger(`${changed.join('\n')}\n`).troubles[0]?.line).toBe(index + 1);
      const removed = rows.toSpliced(index, 1);
      expect(parseLedger(`${removed.join('\n')}\n`).troubles.map(({ line, rule }) => [line, rule])).toEqual([
        [index + 1, 'ledger-checksum'],
      ]);
      const exchanged = rows.with(index, rows[index + 1] as string).with(index + 1, row);
      if (exchanged[index] !== rows[index])
        expect(parseLedger(`${exchanged.join('\n')}\n`).troubles.map(({ rule }) => rule)).toContain('ledger-checksum');
    }),
  );
});

test('no text makes the reader throw', () => {
  const line = fc.oneof(
    fc.string(),
    event.map(writeEvent),
    fc.tuple(event, fc.string()).map(([one, more]) => `${writeEvent(one)} ${more} ~00000000`),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const parsed = parseLedger([ledgerHead, ...lines, 'rubbish\n'].join('\n'));
      replay(parsed.lines);
      expect(parsed.troubles.length).toBeGreaterThan(0);
    }),
  );
});

test('any row of events leaves a history whose addresses are told apart, or says at which line it makes no sense', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const { history } = replay(events.map((one, index) => ({ line: index + 2, event: one })));
      const here = [...history.values()].filter(({ fate }) => fate.is === 'here').map(({ addresses }) => addresses.at(-1));
      expect(new Set(here).size).toBe(here.length);
    }),
  );
});
