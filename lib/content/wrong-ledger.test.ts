import { describe, expect, it } from 'vitest';
import { appendEvents, appendReleased } from '@/lib/permalinks/append';
import type { LedgerEvent } from '@/lib/permalinks/event';
import { releaseSmallSite, thingsOf } from './testing/released-site';
import { change, problemsOf, smallSite } from './testing/small-site';

const lock = 'content/permalinks.lock';
const article = 'content/articles/mining/index.mdx';
const again = 'content/articles/mining-again/index.mdx';
const numbers = 'content/numbers/mining.yaml';
const ledger = releaseSmallSite();

/** Line of the ledger that releases a thing. */
const lineOf = (words: string): number => ledger.split('\n').findIndex((line) => line.includes(`released ${words} `)) + 1;
const withEvents = (...events: LedgerEvent[]): Record<string, string> => ({ [lock]: appendEvents(ledger, events) });
const sectionRenamed = change(article, '[#the-mine]', '[#the-pit]');
const sectionGone = { ...change(article, '## The mine [#the-mine]\n', ''), ...mendLinks() };

/** Questions of the small site send readers to the section that these tests take away. */
function mendLinks(): Record<string, string> {
  const quiz = 'content/lessons/first-lesson/quiz.yaml';
  return { [quiz]: (smallSite[quiz] as string).replaceAll('/articles/mining/#the-mine', '/articles/mining-again/#the-mine-again') };
}

describe('the content check', () => {
  it('finds nothing wrong with a released site, nor with one that has grown', () => {
    expect(problemsOf({ [lock]: ledger })).toEqual([]);
    expect(problemsOf({ [lock]: '' })).toEqual([]);
    expect(problemsOf({ [lock]: ledger, ...change(again, 'Ore.', 'Ore.\n\n## More [#more]\n\nOre.') })).toEqual([]);
  });

  it('names a section that is gone, where it was released and the commands that mend it', () => {
    expect(problemsOf({ [lock]: ledger, ...sectionGone })).toEqual([
      `${lock}:${lineOf('section the-mine')}:1 error section "the-mine", released on 2026-06-30 at /articles/mining/#the-mine, is gone — renamed: npm run permalinks -- alias section the-mine <new id>; given up: npm run permalinks -- retire section the-mine --why "…" [--to /address/] (lost-id)`,
    ]);
  });

  it('guesses what a renamed thing is called now', () => {
    expect(problemsOf({ [lock]: ledger, ...sectionRenamed, ...mendLinks() })[0]).toContain(
      'is gone — is it "the-pit" now? — renamed: npm run',
    );
  });

  it('guesses by the id where the title is another', () => {
    const changed = change(article, '## The mine [#the-mine]', '## The pit [#the-mines]');
    expect(problemsOf({ [lock]: ledger, ...changed, ...mendLinks() })[0]).toContain('is gone — did you mean "the-mines"? — renamed');
  });

  it('is content with an alias or a tombstone', () => {
    const alias: LedgerEvent = { event: 'alias', date: '2026-07-01', kind: 'section', id: 'the-mine', to: 'the-pit' };
    expect(problemsOf({ ...withEvents(alias), ...sectionRenamed, ...mendLinks() })).toEqual([]);
    const retired: LedgerEvent = { event: 'retired', date: '2026-07-01', kind: 'section', id: 'the-mine', because: 'It closed.' };
    expect(problemsOf({ ...withEvents(retired), ...sectionGone })).toEqual([]);
  });

  it('lets a section stand in another article: where old links must lead is clear', () => {
    const moved = { ...sectionGone, [again]: `${smallSite[again]}\n## The mine [#the-mine]\n\nOre.\n` };
    expect(problemsOf({ [lock]: ledger, ...moved })).toEqual([]);
    const events = appendReleased(ledger, thingsOf(moved), '2026-07-01').events;
    expect(events).toEqual([
      { event: 'moved', date: '2026-07-01', kind: 'section', id: 'the-mine', at: '/articles/mining-again/#the-mine' },
    ]);
  });

  it('says at which line a ledger was changed by hand', () => {
    const line = lineOf('number ore-2025');
    expect(problemsOf({ [lock]: ledger.replace('number ore-2025', 'number ore-2052') })).toEqual([
      expect.stringMatching(new RegExp(`^${lock}:${line}:1 error checksum is .* \\(ledger-checksum\\)$`)),
    ]);
    const without = ledger
      .split('\n')
      .toSpliced(line - 1, 1)
      .join('\n');
    expect(problemsOf({ [lock]: without })).toEqual([
      expect.stringMatching(new RegExp(`^${lock}:${line}:1 error checksum is .* \\(ledger-checksum\\)$`)),
    ]);
    expect(problemsOf({ [lock]: 'rubbish\n' })[0]).toMatch(new RegExp(`^${lock}:1:1 error expected the first line to be # Permanent`));
  });

  it('refuses an unknown kind, an alias to nothing, and an id that is gone and stands again', () => {
    const last = ledger.trimEnd().split('\n').length + 1;
    const base = { date: '2026-07-01', kind: 'section', id: 'the-mine' };
    expect(problemsOf(withEvents({ event: 'released', date: '2026-07-01', kind: 'picture', id: 'x', at: '/x/', called: 'X' }))).toEqual([
      expect.stringContaining(`${lock}:${last}:1 error unknown kind "picture" — the kinds are page, article`),
    ]);
    expect(problemsOf({ ...withEvents({ event: 'alias', ...base, to: 'the-pot' }), ...sectionGone })).toEqual([
      `${lock}:${last}:1 error section "the-mine" became "the-pot", but there is no section with that id and there never was (ledger-nowhere)`,
    ]);
    expect(problemsOf(withEvents({ event: 'retired', ...base, because: 'It closed.' }))).toEqual([
      `${lock}:${last}:1 error section "the-mine" was retired on 2026-07-01, but the content has it — give the new one another id, or, when it is the same thing, npm run permalinks -- restore section the-mine (ledger-returned)`,
    ]);
  });

  it('does not call lost what it could not read', () => {
    const problems = problemsOf({ [lock]: ledger, ...change(article, 'title: Mining', 'title: [') });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((line) => line.includes('lost-id'))).toEqual([]);
  });

  it('names a number that is gone', () => {
    const renamed = { [numbers]: (smallSite[numbers] as string).replace('id: ore-2025', 'id: ore-mined') };
    const used = Object.fromEntries(
      Object.entries(smallSite).map(([file, text]) => [file, text.replaceAll(/(number: |id=")ore-2025\b/g, '$1ore-mined')]),
    );
    expect(problemsOf({ ...used, ...renamed, [lock]: ledger })).toEqual([
      expect.stringContaining('error number "ore-2025", released on 2026-06-30 at /numbers/ore-2025/, is gone'),
    ]);
  });
});
