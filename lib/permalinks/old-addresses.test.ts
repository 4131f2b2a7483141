import { expect, test } from 'vitest';
import { appendEvents, appendReleased } from './append';
import type { LedgerEvent, Thing } from './event';
import { replay } from './history';
import { listOldAddresses } from './old-addresses';
import { parseLedger } from './parse';

const thing = (kind: string, id: string, address: string): Thing => ({ kind, id, title: `Title of ${id}`, address });
const article = (id: string) => thing('article', id, `/articles/${id}/`);
const section = (id: string, at: string) => thing('section', id, `/articles/${at}/#${id}`);
const figure = (id: string) => thing('figure', id, `/figures/${id}/`);
const instrument = (id: string) => thing('instrument', id, `/instruments/${id}/`);

/** "from → where it leads", after a release of some things, some events, and what stands then. */
function old(released: Thing[], events: LedgerEvent[], things: Thing[]): string[] {
  const text = appendEvents(appendReleased('', released, '2026-11-23').text, events);
  return listOldAddresses(replay(parseLedger(text).lines).history, things).map(
    ({ from, leads }) => `${from} → ${leads.is === 'here' ? leads.to : `retired${leads.instead ? `, see ${leads.instead.title}` : ''}`}`,
  );
}
const alias = (kind: string, id: string, to: string): LedgerEvent => ({ event: 'alias', date: '2026-12-01', kind, id, to });
const retired = (kind: string, id: string, to?: string): LedgerEvent => ({
  event: 'retired',
  date: '2026-12-01',
  kind,
  id,
  because: 'It ended.',
  ...(to ? { to } : {}),
});

test('what stands where it stood has no old address', () => {
  const things = [article('a'), section('s', 'a'), figure('f')];
  expect(old(things, [], things)).toEqual([]);
});

test('a renamed figure leads on from its page and from its bare page', () => {
  expect(old([figure('f')], [alias('figure', 'f', 'g')], [figure('g')])).toEqual(['/figures/f/ → /figures/g/', '/embed/f/ → /embed/g/']);
});

test('a section in another article leads on from its old place; its card has not moved', () => {
  expect(old([article('a'), article('b'), section('s', 'a')], [], [article('a'), article('b'), section('s', 'b')])).toEqual([
    '/articles/a/#s → /articles/b/#s',
  ]);
});

test('a renamed article takes its sections along, save those that went elsewhere', () => {
  const released = [article('a'), article('b'), section('s', 'a'), section('t', 'a')];
  const now = [article('c'), article('b'), section('s', 'c'), section('t', 'b')];
  expect(old(released, [alias('article', 'a', 'c')], now)).toEqual([
    '/articles/a/ → /articles/c/',
    '/articles/a/#s → /articles/c/#s',
    '/articles/a/#t → /articles/b/#t',
  ]);
});

test('what was retired says what to see instead, also at its card and its bare page', () => {
  const number = thing('number', 'n', '/numbers/n/');
  expect(
    old([article('a'), section('s', 'a'), number], [retired('section', 's', '/articles/a/'), retired('number', 'n')], [article('a')]),
  ).toEqual([
    '/articles/a/#s → retired, see Title of a',
    '/s/s/ → retired, see Title of a',
    '/numbers/n/ → retired',
    '/embed/n/ → retired',
  ]);
});

test('the bare page of a figure stays when only its instrument is given up', () => {
  expect(old([figure('f'), instrument('f')], [retired('instrument', 'f')], [figure('f')])).toEqual(['/instruments/f/ → retired']);
});

test('an address that something else has taken is none of the old ones', () => {
  const page = thing('page', 'x', '/figures/f/');
  expect(old([figure('f')], [alias('figure', 'f', 'g')], [figure('g'), page])).toEqual(['/embed/f/ → /embed/g/']);
});
