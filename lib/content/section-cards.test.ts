import { afterEach, expect, test } from 'vitest';
import { listSectionCards } from './section-cards';
import { shareImage } from './share-images';
import { readSiteFresh } from './site';
import { change, smallSite, writeSite } from './testing/small-site';

const root = process.env.SEVENTEEN_ROOT;

afterEach(() => {
  if (root === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = root;
});

function readSmall(changes: Record<string, string> = {}) {
  process.env.SEVENTEEN_ROOT = writeSite(changes);
  return readSiteFresh();
}

const mining = 'content/articles/mining/index.mdx';
const again = 'content/articles/mining-again/index.mdx';

test('a card has the first sentence with its numbers written out, the first number and the first figure', () => {
  const text = 'China mined <Number id="ore-2025" />, or <Number id="ore-share-2025" />. <Cite source="survey-2026" /> More.\n\n<Figure';
  const cards = listSectionCards(readSmall(change(mining, '<Figure', text)));
  expect(cards[0]).toMatchObject({ id: 'the-mine', sentence: 'See the mine.', number: 'ore-2025', figure: 'output-by-country' });
  const moved = listSectionCards(
    readSmall(change(mining, 'See [the mine](/articles/mining-again/#the-mine-again).', text.replace('\n\n<Figure', ''))),
  );
  expect(moved[0]?.sentence).toBe('China mined 300 tonnes of rare earth oxide, or 75 percent.');
});

test('the card of a section that moves to another article leads there', () => {
  const section = '\n## The mine again [#the-mine-again]\n\nOre.\n';
  const site = readSmall({
    [again]: (smallSite[again] as string).replace(section, '\nNothing.\n'),
    [mining]: `${smallSite[mining]}${section}`,
  });
  expect(listSectionCards(site).find(({ id }) => id === 'the-mine-again')).toMatchObject({
    address: '/articles/mining/#the-mine-again',
    document: { slug: 'mining', title: 'Mining' },
  });
});

test('a section without prose is named by its title, one of a list by its first entry', () => {
  const site = readSmall({ [again]: `${smallSite[again]}\n## Bare [#bare]\n\n## Listed [#listed]\n\n- First thing. More.\n- Second.\n` });
  const find = (id: string) => listSectionCards(site).find((card) => card.id === id)?.sentence;
  expect([find('bare'), find('listed')]).toEqual(['Bare', 'First thing.']);
});

test('what has no picture of its own gets that of the site', () => {
  const site = readSmall();
  expect(shareImage('number', 'ore-2025', site)).toMatchObject({
    src: '/images/share/number/ore-2025.png',
    alt: '300 tonnes of rare earth oxide: China’s output, 2025. As of 2025'.replace('’', "'"),
  });
  for (const [kind, id] of [
    ['source', 'survey-2026'],
    ['section', 'no-such'],
    ['page', 'home'],
  ] as const)
    expect(shareImage(kind, id, site).src).toBe('/images/share/site.png');
});
