import { describe, expect, it } from 'vitest';
import { appendReleased } from '@/lib/permalinks/append';
import type { Thing } from '@/lib/permalinks/event';
import { replay } from '@/lib/permalinks/history';
import { parseLedger } from '@/lib/permalinks/parse';
import { type Change, decide } from './decide';

const figure = (id: string): Thing => ({ kind: 'figure', id, title: `About ${id}`, address: `/figures/${id}/` });
const section = (id: string, article: string): Thing => ({ kind: 'section', id, title: id, address: `/articles/${article}/#${id}` });
const first = [figure('stays'), figure('goes'), section('part', 'mining')];
const ledger = appendReleased('', first, '2026-11-23').text;
const now = [figure('stays'), figure('came'), section('part', 'recycling')];

function answer(command: Change, { text = ledger, things = now, date = '2027-07-03' } = {}): string {
  const decision = decide(command, { text, history: replay(parseLedger(text).lines).history, things, date });
  return 'trouble' in decision
    ? `refused: ${decision.trouble}`
    : `${decision.says} | ${decision.text.slice(text.length).replace(/ ~\w+\n$/, '')}`;
}

describe('a change of the ledger', () => {
  it('says what it does, with the line that it writes', () => {
    expect(answer({ does: 'alias', kind: 'figure', id: 'goes', to: 'came' })).toBe(
      '/figures/goes/ will lead to /figures/came/. | 2027-07-03 alias figure goes to came',
    );
    expect(answer({ does: 'retire', kind: 'figure', id: 'goes', why: 'It "ended".', to: '/figures/stays/' })).toBe(
      'figure "goes" is retired; /figures/goes/ will say why and lead to /figures/stays/. | 2027-07-03 retired figure goes to /figures/stays/ because "It \\"ended\\"."',
    );
    expect(answer({ does: 'move', kind: 'section', id: 'part', why: 'It belongs there.' })).toBe(
      '/articles/mining/#part will lead to /articles/recycling/#part. | 2027-07-03 moved section part at /articles/recycling/#part because "It belongs there."',
    );
  });

  it('brings back what stands again', () => {
    const retired = decide(
      { does: 'retire', kind: 'figure', id: 'goes', why: 'It ended.' },
      { text: ledger, history: replay(parseLedger(ledger).lines).history, things: now, date: '2027-07-03' },
    );
    const text = (retired as { text: string }).text;
    expect(answer({ does: 'restore', kind: 'figure', id: 'goes' }, { text })).toBe(
      'refused: figure "goes" is not in the content: put it back first',
    );
    expect(answer({ does: 'restore', kind: 'figure', id: 'goes' }, { text, things: [...now, figure('goes')] })).toBe(
      'figure "goes" stands at /figures/goes/ again. | 2027-07-03 released figure goes at /figures/goes/ called "About goes"',
    );
    expect(answer({ does: 'move', kind: 'figure', id: 'goes' }, { text })).toBe(
      'refused: figure "goes" was retired on 2027-07-03: it cannot be moved',
    );
  });

  it('is refused for what still stands, what never was and what is not released', () => {
    expect(answer({ does: 'retire', kind: 'figure', id: 'stays', why: 'Old.' })).toBe(
      'refused: figure "stays" still stands at /figures/stays/: take it out of the content first',
    );
    expect(answer({ does: 'alias', kind: 'figure', id: 'stays', to: 'came' })).toContain('rename it in the content first');
    expect(answer({ does: 'retire', kind: 'figure', id: 'goe', why: 'Old.' })).toBe(
      'refused: no figure "goe" was ever released — did you mean "goes"?',
    );
    expect(answer({ does: 'retire', kind: 'figur', id: 'goes', why: 'Old.' })).toBe(
      'refused: nothing of the kind "figur" is released — did you mean "figure"?',
    );
    expect(answer({ does: 'retire', kind: 'figure', id: 'came', why: 'Old.' })).toBe(
      'refused: figure "came" is not released yet: it can be changed or removed freely',
    );
    expect(answer({ does: 'retire', kind: 'figure', id: 'goes', why: 'Old.' }, { text: '' })).toBe(
      'refused: nothing is released yet: ids can still be changed freely',
    );
  });

  it('is refused when it leads nowhere', () => {
    expect(answer({ does: 'alias', kind: 'figure', id: 'goes', to: 'cam' })).toBe(
      'refused: there is no figure "cam" — did you mean "came"?',
    );
    expect(answer({ does: 'alias', kind: 'figure', id: 'goes', to: '../x' })).toBe('refused: "../x" cannot be an id');
    expect(answer({ does: 'retire', kind: 'figure', id: 'goes', why: 'Old.', to: 'https://example.org/' })).toBe(
      'refused: --to "https://example.org/": expected an address of this site, for example /figures/mine-production/',
    );
    expect(answer({ does: 'retire', kind: 'figure', id: 'goes', why: 'Old.', to: '/nowhere/' })).toBe(
      'refused: retired figure "goes" sends readers to /nowhere/, where nothing stands and nothing ever stood',
    );
    expect(answer({ does: 'move', kind: 'figure', id: 'stays' })).toBe(
      'refused: figure "stays" has not moved: it stands at /figures/stays/',
    );
    expect(answer({ does: 'move', kind: 'figure', id: 'goes' })).toContain('stands nowhere: if it goes on under another id, use alias');
    expect(answer({ does: 'restore', kind: 'figure', id: 'stays' })).toBe('refused: figure "stays" was neither retired nor renamed');
  });

  it('is refused on a day before the last one in the ledger', () => {
    expect(answer({ does: 'alias', kind: 'figure', id: 'goes', to: 'came' }, { date: '2026-11-22' })).toBe(
      'refused: 2026-11-22 stands below 2026-11-23: the ledger is written in the order of days',
    );
  });
});
