import { afterEach, expect, test } from 'vitest';
import { readSiteFresh } from './site';
import { change, writeSite } from './testing/small-site';
import { listUses } from './uses';

const former = process.env.SEVENTEEN_ROOT;
afterEach(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

function read(changes: Record<string, string> = {}) {
  process.env.SEVENTEEN_ROOT = writeSite(changes);
  return readSiteFresh();
}

test('a number in an article is found with its sentence and the place to land on', () => {
  expect(listUses(read(), 'number', 'ore-2025').find(({ on }) => on === 'article')).toEqual({
    on: 'article',
    page: 'Mining',
    address: '/articles/mining/#opening.ore-2025',
    sentence: 'China mined 300 tonnes of rare earth oxide of ore in 2025.',
  });
});

test('inside a section the section is named, and each section has a place of its own', () => {
  const article = 'content/articles/mining/index.mdx';
  const site = read(change(article, 'See [the mine]', 'Again <Number id="ore-2025" />. See [the mine]'));
  expect(listUses(site, 'number', 'ore-2025').filter(({ on }) => on === 'article')).toEqual([
    expect.objectContaining({ address: '/articles/mining/#opening.ore-2025' }),
    expect.objectContaining({
      part: 'The mine',
      address: '/articles/mining/#the-mine.ore-2025',
      sentence: 'Again 300 tonnes of rare earth oxide.',
    }),
  ]);
});

test('questions, predictions and the home page use numbers, figures use claims, articles use terms', () => {
  const site = read();
  const places = (kind: 'number' | 'claim' | 'term', id: string) => listUses(site, kind, id).map(({ address }) => address);
  expect(places('number', 'ore-share-2025')).toEqual(['/lessons/first-lesson/#how-much-ore', '/lessons/first-lesson/#guess-ore']);
  expect(places('number', 'ore-2025')).toContain('/');
  expect(places('claim', 'three-of-four')).toEqual(['/figures/output-by-country/#output-by-country']);
  expect(places('term', 'ore')).toEqual(['/articles/mining/']);
});

test('a number named in the note of another or in a reason why values differ is used there', () => {
  const numbers = 'content/numbers/mining.yaml';
  const site = read(
    change(
      numbers,
      '- id: ore-share-2025\n',
      '- id: ore-share-2025\n  note: See <Number id="ore-2025" />.\n  differs: [{ number: ore-2025, why: One is <Number id="ore-2025" />. }]\n',
    ),
  );
  expect(listUses(site, 'number', 'ore-2025').filter(({ on }) => on === 'number')).toEqual([
    expect.objectContaining({ part: 'Note; Other values', address: '/numbers/ore-share-2025/' }),
  ]);
});
