import { describe, expect, it, test } from 'vitest';
import { appendEvents, appendReleased } from './append';
import type { LedgerEvent, Thing } from './event';
import { replay } from './history';
import { parseLedger } from './parse';
import { planRelease } from './plan';
import { indexThings, resolveAddress, resolveId } from './resolve';

const figure = (id: string): Thing => ({ kind: 'figure', id, title: `About ${id}`, address: `/figures/${id}/` });
const section = (id: string, article: string): Thing => ({ kind: 'section', id, title: id, address: `/articles/${article}/#${id}` });

const first = [figure('a'), figure('b'), section('s', 'mining')];
const ledger = appendReleased('', first, '2026-11-23').text;
const alias = (id: string, to: string): LedgerEvent => ({ event: 'alias', date: '2026-12-01', kind: 'figure', id, to });
const retired = (id: string, to?: string): LedgerEvent => ({
  event: 'retired',
  date: '2026-12-01',
  kind: 'figure',
  id,
  because: 'The survey ended.',
  ...(to ? { to } : {}),
});

const historyOf = (text: string) => replay(parseLedger(text).lines).history;
const conflictsOf = (events: LedgerEvent[], things: Thing[]) =>
  planRelease(historyOf(appendEvents(ledger, events)), things).conflicts.map(({ line, message }) => `${line}: ${message}`);

describe('a release', () => {
  it('enters what is new, once', () => {
    const text = ledger
      .replaceAll(/ ~\w+$/gm, '')
      .split('\n')
      .slice(1);
    expect(text).toEqual([
      '2026-11-23 released figure a at /figures/a/ called "About a"',
      '2026-11-23 released figure b at /figures/b/ called "About b"',
      '2026-11-23 released section s at /articles/mining/#s called "s"',
      '',
    ]);
    expect(appendReleased(ledger, first, '2026-12-24')).toEqual({ text: ledger, events: [] });
  });

  it('writes down that a section stands in another article now', () => {
    const things = [figure('a'), figure('b'), section('s', 'recycling')];
    const { text, events } = appendReleased(ledger, things, '2026-12-24');
    expect(events).toEqual([{ event: 'moved', date: '2026-12-24', kind: 'section', id: 's', at: '/articles/recycling/#s' }]);
    expect(historyOf(text).get('section s')?.addresses).toEqual(['/articles/mining/#s', '/articles/recycling/#s']);
  });

  it('is refused over something lost, a broken ledger and a clock that goes wrong', () => {
    expect(() => appendReleased(ledger, first.slice(1), '2026-12-24')).toThrow('permalinks.lock:2: figure "a" is gone');
    expect(() => appendReleased(ledger.replace('/b/', '/c/'), first, '2026-12-24')).toThrow(/permalinks\.lock:3: checksum/);
    expect(() => appendReleased(ledger, [...first, figure('c')], '2026-11-22')).toThrow('2026-11-22 stands below 2026-11-23');
  });

  it('cuts a long title at a word and never goes without one', () => {
    const { events } = appendReleased(
      '',
      [
        { ...figure('a'), title: 'word '.repeat(60) },
        { ...figure('b'), title: ' ' },
      ],
      '2026-11-23',
    );
    expect(events.map((event) => 'called' in event && event.called)).toEqual([`${'word '.repeat(31)}word…`, 'b']);
  });
});

test('tells what is new, moved and lost', () => {
  const plan = planRelease(historyOf(ledger), [figure('a'), figure('c'), section('s', 'recycling')]);
  expect(plan.fresh).toEqual([figure('c')]);
  expect(plan.moved.map(({ thing }) => thing.address)).toEqual(['/articles/recycling/#s']);
  expect(plan.lost.map(({ id }) => id)).toEqual(['b']);
  expect(plan.conflicts).toEqual([]);
});

describe('an id or an old address', () => {
  const resolve = (events: LedgerEvent[], things: Thing[], id: string) =>
    resolveId(historyOf(appendEvents(ledger, events)), indexThings(things), 'figure', id);

  it('leads through every renaming to what stands', () => {
    const things = [figure('c')];
    const events = [alias('a', 'b'), alias('b', 'c')];
    expect(resolve(events, things, 'a')).toEqual({ is: 'here', thing: figure('c') });
    const history = historyOf(appendEvents(ledger, events));
    expect(resolveAddress(history, indexThings(things), '/figures/a/')).toEqual({ is: 'here', thing: figure('c') });
    expect(resolveAddress(history, indexThings(things), '/figures/x/')).toBeUndefined();
  });

  it('leads to the tombstone of what it became', () => {
    expect(resolve([alias('a', 'b'), retired('b', '/articles/mining/')], [], 'a')).toMatchObject({
      is: 'retired',
      entry: { id: 'b' },
      fate: { because: 'The survey ended.', to: '/articles/mining/' },
    });
  });

  it('is lost when nothing stands and nobody said why', () => {
    expect(resolve([], [], 'a')).toEqual({ is: 'lost', kind: 'figure', id: 'a' });
    expect(resolve([alias('a', 'never')], [], 'a')).toEqual({ is: 'lost', kind: 'figure', id: 'never' });
    expect(resolve([], [], 'never')).toBeUndefined();
  });

  it('leads a section to the article where it stands today, from each where it stood', () => {
    const moved = appendReleased(ledger, [figure('a'), figure('b'), section('s', 'recycling')], '2026-12-24').text;
    const today = [figure('a'), figure('b'), section('s', 'processing')];
    for (const article of ['mining', 'recycling', 'processing'])
      expect(resolveAddress(historyOf(moved), indexThings(today), `/articles/${article}/#s`)).toEqual({
        is: 'here',
        thing: section('s', 'processing'),
      });
  });
});

describe('the site contradicts the ledger when', () => {
  it('an alias leads to nothing', () => {
    expect(conflictsOf([alias('a', 'never')], first.slice(1))).toEqual([
      '5: figure "a" became "never", but there is no figure with that id and there never was',
    ]);
    expect(conflictsOf([alias('a', 'fresh')], [figure('fresh'), ...first.slice(1)])).toEqual([]);
  });

  it('a tombstone sends readers to nothing', () => {
    expect(conflictsOf([retired('a', '/articles/nowhere/')], first.slice(1))).toEqual([
      '5: retired figure "a" sends readers to /articles/nowhere/, where nothing stands and nothing ever stood',
    ]);
    expect(conflictsOf([retired('a', '/figures/b/')], first.slice(1))).toEqual([]);
  });

  it('something gone stands again', () => {
    expect(conflictsOf([retired('a')], first)).toEqual([
      '5: figure "a" was retired on 2026-12-01, but the content has it — give the new one another id, or, when it is the same thing, npm run permalinks -- restore figure a',
    ]);
  });

  it('another kind takes the id of something gone, unless that leads to it', () => {
    const number: Thing = { kind: 'number', id: 'a', title: 'A', address: '/numbers/a/' };
    expect(conflictsOf([retired('a')], [...first.slice(1), number])).toEqual([
      '5: number "a" is new, but its id belonged to a figure that was retired on 2026-12-01 — give it another',
    ]);
    expect(conflictsOf([retired('a', '/numbers/a/')], [...first.slice(1), number])).toEqual([]);
  });
});
