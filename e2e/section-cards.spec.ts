import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { unfurl } from 'unfurl.js';
import { listSectionCards } from '../lib/content/section-cards';
import { readSite } from '../lib/content/site';
import { readPage } from './site-pages';

const cards = listSectionCards(readSite());
const article = cards.find(({ document, figure }) => document.kind === 'article' && figure) as (typeof cards)[number];
const lesson = cards.find(({ document }) => document.kind === 'lesson') as (typeof cards)[number];

const attribute = (html: string, tag: RegExp, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag.exec(html)?.[0] ?? '')?.[1];
const meta = (html: string, property: string) => attribute(html, new RegExp(`<meta[^>]*(?:property|name)="${property}"[^>]*>`), 'content');

test('what a crawler reads of every card: its own address and picture, the document as the page that counts', () => {
  const seen = cards.map(({ id, document }) => {
    const html = readPage(`/s/${id}/`);
    const picture = new URL(meta(html, 'og:image') ?? '').pathname;
    const file = readFileSync(`out${picture}`);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(new URL(meta(html, 'og:url') ?? '').pathname).toBe(`/s/${id}/`);
    expect(new URL(attribute(html, /<link[^>]*rel="canonical"[^>]*>/, 'href') ?? '').pathname).toBe(document.path);
    expect(meta(html, 'description')?.length).toBeGreaterThan(5);
    expect(meta(html, 'og:image:alt')).toBeTruthy();
    return picture;
  });
  expect(new Set(seen).size).toBe(cards.length);
});

test('a card that nobody is led on from is a page like others', async ({ page }) => {
  await page.route('**/_shell/forward.*', (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/s/${article.id}/`);
  await expect(page.locator('h1')).toHaveText(article.title);
  await expect(page.locator('blockquote')).toHaveText(article.sentence);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a program that makes previews shows the card, not where it leads', async ({ baseURL }) => {
  const { title, description, open_graph: graph } = await unfurl(`${baseURL}/s/${article.id}/`);
  expect(title).toContain(article.title);
  expect(description).toBe(article.sentence);
  expect(graph?.url).toMatch(new RegExp(`/s/${article.id}/$`));
  expect(graph?.images?.[0]?.url).toMatch(new RegExp(`/images/share/section/${article.id}\\.png$`));
});

for (const { id, address, document } of [article, lesson]) {
  test(`the card of a section of an ${document.kind} leads on to the section, and Back leads before it`, async ({ page }) => {
    await page.goto('/about/');
    await page.goto(`/s/${id}/`);
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.locator(`h2#${id}`)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a card leads on all the same', async ({ page }) => {
    await page.goto(`/s/${article.id}/`);
    await expect(page).toHaveURL(new RegExp(`${article.address}$`));
  });

  test('the link at a heading jumps in the page', async ({ page }) => {
    await page.goto(article.document.path);
    await page.locator(`h2#${article.id} a.heading-link`).click();
    await expect(page).toHaveURL(new RegExp(`${article.address}$`));
  });
});

for (const { id, document } of [article, lesson]) {
  test(`the link at a heading of an ${document.kind} copies the address of the card`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${document.path}#${id}`);
    await page.locator(`h2#${id} a.heading-link`).click();
    await expect(page.locator('body > [role=status]')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(`/s/${id}/`, page.url()).href);
  });
}
