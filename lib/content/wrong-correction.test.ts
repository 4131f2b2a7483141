import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendEvents } from '@/lib/permalinks/append';
import { correctionsFor } from './corrections';
import { readSiteFresh } from './site';
import { releaseSmallSite } from './testing/released-site';
import { problemsOf, writeSite } from './testing/small-site';

const file = 'content/corrections/2026.yaml';
const correction = (touches: string, id = 'wrong-share') => ({
  [file]: `- id: ${id}
  date: 2026-12-01
  touches: [${touches}]
  said: China mined two of every four tonnes.
  right: It was <Claim id="three-of-four">three of every four</Claim>.
`,
});

describe('a correction', () => {
  it('names something that exists', () => {
    expect(problemsOf(correction('ore-share-2025, the-mine, mining, output-by-country, three-of-four'))).toEqual([]);
    expect(problemsOf(correction('ore-share-2052'))).toEqual([
      `${file}:3:12 error correction "wrong-share" touches unknown id "ore-share-2052" — did you mean "ore-share-2025"? (unknown-id)`,
    ]);
  });

  it('names something, says something, and has an id of its own', () => {
    expect(problemsOf(correction(''))[0]).toContain('touches');
    expect(problemsOf({ [file]: '- { id: x, date: 2026-12-01, touches: [mining], said: " ", right: Right. }\n' })[0]).toContain('said');
    expect(problemsOf(correction('mining', 'ore-2025'))[0]).toContain('id "ore-2025"');
  });

  it('may name what was released once and is gone', () => {
    const term = { 'content/terms/more.yaml': '- { id: oxide, term: oxide, definition: Metal and oxygen., source: survey-2026 }\n' };
    const retired = { event: 'retired', date: '2026-07-01', kind: 'term', id: 'oxide', because: 'Nobody used it.' } as const;
    const ledger = appendEvents(releaseSmallSite(term), [retired]);
    expect(problemsOf({ ...correction('oxide'), 'content/permalinks.lock': ledger })).toEqual([]);
  });
});

describe('correctionsFor', () => {
  const former = process.env.SEVENTEEN_ROOT;
  const read = (touches: string) => {
    process.env.SEVENTEEN_ROOT = writeSite(correction(touches));
    return readSiteFresh();
  };
  beforeEach(() => {
    delete process.env.SEVENTEEN_ROOT;
  });
  afterEach(() => {
    if (former === undefined) delete process.env.SEVENTEEN_ROOT;
    else process.env.SEVENTEEN_ROOT = former;
  });
  const reached = (touches: string, ids: readonly string[]) => {
    const site = read(touches);
    return ids.filter((id) => correctionsFor(site, id).length > 0);
  };
  const all = [
    'mining',
    'mining-again',
    'first-lesson',
    'the-mine',
    'output-by-country',
    'ore-2025',
    'ore-share-2025',
    'output',
    'how-much-ore',
  ];

  it('reaches what it names', () => {
    expect(reached('mining-again', all)).toEqual(['mining-again']);
  });

  it('of a number reaches the articles and lessons that say it, answers included, and no figure', () => {
    expect(reached('ore-2025', all)).toEqual(['mining', 'ore-2025']);
    expect(reached('ore-share-2025', all)).toEqual(['first-lesson', 'ore-share-2025']);
  });

  it('of a section, figure or question reaches the document around it', () => {
    expect(reached('the-mine', all)).toEqual(['mining', 'the-mine']);
    expect(reached('output-by-country', all)).toEqual(['mining', 'output-by-country']);
    expect(reached('how-much-ore', all)).toEqual(['first-lesson', 'how-much-ore']);
  });

  it('gives its words resolved, for people and for programs', () => {
    expect(correctionsFor(read('mining'), 'mining')[0]).toMatchObject({ id: 'wrong-share', rightText: 'It was three of every four.' });
  });
});
