import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { listPages, readPage } from './site-pages';

const articles = listPages().filter((path) => /^\/articles\/.+/.test(path));

test('there are the five core articles', () => {
  expect(articles.map((path) => path.split('/')[2]).sort()).toEqual([
    'chinas-dominance',
    'mountain-pass',
    'processing',
    'recycling',
    'why-rare-earths-matter',
  ]);
});

for (const path of articles) {
  test(`${path} holds what an article must hold, in the HTML alone`, () => {
    const { document } = new JSDOM(readPage(path)).window;
    const article = document.querySelector('article[data-article]') as HTMLElement;
    const numbers = new Set([...article.querySelectorAll('data[data-number]')].map((node) => node.getAttribute('data-number')));
    expect(numbers.size).toBeGreaterThanOrEqual(20);
    for (const id of numbers) expect(document.getElementById(`number-${id}`), `card of ${id}`).not.toBeNull();
    for (const claim of article.querySelectorAll('[data-claim]'))
      expect(document.getElementById(`claim-${claim.getAttribute('data-claim')}`)).not.toBeNull();

    const figures = [...article.querySelectorAll('figure[data-figure]')];
    expect(figures.length).toBeGreaterThanOrEqual(3);
    for (const figure of figures) {
      const id = figure.getAttribute('data-figure');
      expect(figure.getAttribute('data-state')).toBe('static');
      expect(figure.querySelector('svg [data-marks] :is(path, rect, circle, line, g)'), `${id}: marks`).not.toBeNull();
      expect([...figure.querySelectorAll('svg text')].filter((text) => text.textContent?.trim()).length, `${id}: labels`).toBeGreaterThan(
        2,
      );
      expect(figure.querySelectorAll('table tbody tr').length, `${id}: rows`).toBeGreaterThan(1);
      expect(figure.querySelector('[data-description]')?.textContent?.length, `${id}: description`).toBeGreaterThan(80);
      expect(figure.querySelector('.figure-source a'), `${id}: source`).not.toBeNull();
    }

    const sections = [...article.querySelectorAll('section[data-section]')];
    expect(sections.length).toBeGreaterThanOrEqual(5);
    for (const section of sections) {
      const id = section.getAttribute('data-section') as string;
      expect(section.querySelector('h2')?.id).toBe(id);
      expect(section.querySelector('h2 a[data-copy-link]')).not.toBeNull();
    }
    expect(document.body.textContent).not.toMatch(/enable JavaScript|NaN|undefined|\[object/);
  });
}

test('at least twenty different figures stand in the articles', () => {
  const figures = new Set(articles.flatMap((path) => [...readPage(path).matchAll(/data-figure="([^"]+)"/g)].map((match) => match[1])));
  expect(figures.size).toBeGreaterThanOrEqual(20);
});
