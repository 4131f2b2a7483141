import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { citableKinds, citationFormats, citationPath, type CitableKind } from '@/lib/citation/citable';
import { type CslItem, indexName, isoDate, nameText } from '@/lib/citation/csl';
import { saveLikeZotero } from './reference-manager';
import { listPages, readPage } from './site-pages';

const folders: Readonly<Record<string, CitableKind>> = {
  articles: 'article',
  lessons: 'lesson',
  figures: 'figure',
  instruments: 'instrument',
  numbers: 'number',
  data: 'dataset',
};

/** Pages of things that have a citation. */
const citablePages = listPages().flatMap((path) => {
  const [, folder = '', id = '', ...rest] = path.split('/');
  const kind = folders[folder];
  return kind && id && rest.join('') === '' ? [{ path, kind, id }] : [];
});

const headOf = (path: string) => {
  const html = readPage(path);
  return new JSDOM(html.slice(0, html.indexOf('</head>'))).window.document;
};

const readItem = (kind: string, id: string): CslItem =>
  (JSON.parse(readFileSync(`out${citationPath(kind as CitableKind, id)}.json`, 'utf8')) as [CslItem])[0];

test('a reference manager saves each page with the right type, authors, title, date and address', () => {
  expect(new Set(citablePages.map(({ kind }) => kind)).size).toBe(citableKinds.length - 1);
  const wrong = citablePages.flatMap(({ path, kind, id }) => {
    const item = readItem(kind, id);
    const saved = saveLikeZotero(headOf(path));
    const expected = {
      type: kind === 'dataset' ? 'dataset' : 'webpage',
      title: item.title,
      creators: item.author.map((name) => indexName(name).replace(/,$/, '')),
      date: isoDate(item.issued),
      address: item.URL,
      site: 'Seventeen',
    };
    const found = { ...saved, creators: saved.creators.map(nameText), date: saved.date?.replaceAll('/', '-') };
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ path, found, expected }];
  });
  expect(wrong).toEqual([]);
});

test('a reference manager saves every other page as a web page', () => {
  const others = listPages().filter((path) => !citablePages.some((page) => page.path === path));
  const wrong = others.filter((path) => saveLikeZotero(headOf(path)).type !== 'webpage');
  expect(wrong).toEqual([]);
});

test('the decision is the one that tags can get wrong', () => {
  const typeOf = (tags: string) => saveLikeZotero(new JSDOM(`<head>${tags}</head>`).window.document).type;
  const dataset = '<meta name="DC.type" content="dataset"><meta name="citation_title" content="Rows">';
  expect(typeOf(dataset)).toBe('dataset');
  expect(typeOf(`${dataset}<meta property="og:type" content="website">`)).toBe('webpage');
  expect(typeOf('<meta property="og:type" content="article">')).toBe('journalArticle');
  expect(typeOf(`${dataset}<meta name="citation_journal_title" content="Seventeen">`)).toBe('journalArticle');
});

test('each thing with a page has its box with three styles and three files', () => {
  const lacking = citablePages.flatMap(({ path, kind, id }) => {
    const html = readPage(path);
    const box = html.indexOf(`data-cite="${kind}/${id}"`);
    const styles =
      box < 0 ? [] : [...html.slice(box, html.indexOf('</details>', box)).matchAll(/data-citation="(\w+)"/g)].map((match) => match[1]);
    const files = citationFormats.filter((format) => existsSync(`out${citationPath(kind, id)}.${format}`));
    return styles.join() === 'apa,mla,chicago' && files.length === 3 ? [] : [path];
  });
  expect(lacking).toEqual([]);
});

test('a citation is copied as it reads', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [first] = citablePages.filter(({ kind }) => kind === 'dataset');
  await page.goto(first?.path ?? '');
  const box = page.locator('[data-cite]');
  await box.locator('summary').first().click();
  await box.getByRole('button', { name: 'Copy the MLA citation' }).click();
  const shown = await box.locator('[data-citation="mla"]').textContent();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});
