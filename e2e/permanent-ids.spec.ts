import { existsSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readSite } from '../lib/content/site';
import { listThings } from '../lib/content/things';
import { replay } from '../lib/permalinks/history';
import { parseLedger } from '../lib/permalinks/parse';
import { indexThings, resolveAddress } from '../lib/permalinks/resolve';
import { type OldSite, openOldSite } from './old-site';
import { readPage } from './site-pages';

const ledgerFile = 'content/permalinks.lock';
const text = existsSync(ledgerFile) ? readFileSync(ledgerFile, 'utf8') : '';
const { history } = replay(parseLedger(text).lines);
const released = [...history.values()].flatMap(({ addresses }) => addresses);
const today = indexThings(listThings(readSite()));

test('every address that was ever released has its page, and on it the place that it names', () => {
  test.skip(released.length === 0, 'nothing is released yet');
  const pages = new Map<string, string>();
  const dead = released.filter((address) => {
    const [path = '', id] = address.split('#');
    if (!pages.has(path)) pages.set(path, existsSync(`out${path}index.html`) ? readPage(path) : '');
    const html = pages.get(path) as string;
    return html === '' || (id !== undefined && !html.includes(` id="${id}"`));
  });
  expect(dead).toEqual([]);
});

test('released addresses lead a reader to what they named', async ({ page }) => {
  test.skip(released.length === 0, 'nothing is released yet');
  const isOld = (address: string) => ![...today.values()].some((thing) => thing.address === address);
  const parts = released.filter((address) => address.includes('#'));
  // A dozen over the whole ledger, and the old ones, of which there are few.
  const sample = [
    ...released.filter((_, index) => index % Math.ceil(released.length / 8) === 0),
    ...parts.slice(-4),
    ...released.filter(isOld).slice(0, 8),
  ];
  for (const address of sample) {
    const lead = resolveAddress(history, today, address);
    const expected = lead?.is === 'here' ? lead.thing.address : address;
    await page.goto(address);
    await expect.poll(() => page.evaluate(() => location.pathname + location.hash), address).toBe(expected);
    const id = expected.split('#')[1];
    if (id) await expect(page.locator(`[id="${id}"]`), address).toBeVisible();
  }
});

test.describe('a site with a past', () => {
  let site: OldSite;
  test.beforeAll(async () => {
    site = await openOldSite();
  });
  test.afterAll(() => site.close());

  for (const host of ['withRules', 'plain'] as const) {
    test(`leads old addresses on, with query and fragment (${host})`, async ({ page }) => {
      await page.goto(`${site[host]}/figures/former-figure/?a=1#b`);
      await page.waitForURL(`${site[host]}${site.figure}?a=1#b`);
      await page.goto(`${site[host]}/articles/former-article/`);
      await page.waitForURL(site[host] + site.article);
    });

    test(`finds a section that left a page, and one that left a page that moved (${host})`, async ({ page }) => {
      await page.goto(`${site[host]}${site.article}?a=1#${site.movedSection.split('#')[1]}`);
      await page.waitForURL(site[host] + site.movedSection.replace('#', '?a=1#'));
      await page.goto(`${site[host]}/articles/former-article/#${site.otherSection.split('#')[1]}`);
      await page.waitForURL(site[host] + site.otherSection);
      await expect(page.locator(`[id="${site.otherSection.split('#')[1]}"]`)).toBeInViewport();
    });
  }

  test('answers an old address with a permanent redirect where the host knows the rules, a file too', async ({ request }) => {
    for (const [from, to] of [
      ['/figures/former-figure/', site.figure],
      ['/figures/former-figure/data.csv', `${site.figure}data.csv`],
    ]) {
      const answer = await request.get(site.withRules + from, { maxRedirects: 0 });
      expect([answer.status(), answer.headers().location]).toEqual([301, to]);
    }
  });

  test('the back button does not lead into the old address again', async ({ page }) => {
    await page.goto(`${site.plain}${site.otherSection.split('#')[0]}`);
    await page.goto(`${site.plain}/figures/former-figure/`);
    await page.waitForURL(site.plain + site.figure);
    await page.goBack();
    expect(page.url()).toBe(`${site.plain}${site.otherSection.split('#')[0]}`);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('leads on by itself, and tells on the page what has left it', async ({ page }) => {
      await page.goto(`${site.plain}/figures/former-figure/`);
      await page.waitForURL(site.plain + site.figure);
      const id = site.movedSection.split('#')[1];
      await page.goto(`${site.plain}${site.article}#${id}`);
      await expect(page.locator(`[data-moved] [id="${id}"]`)).toBeInViewport();
      await page.locator(`[data-moved] [id="${id}"] a`).click();
      await page.waitForURL(site.plain + site.movedSection);
    });
  });

  test('a tombstone says why, when and where to go, in the look of the site', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${site.withRules}/numbers/former-number/`);
    await expect(page.locator('h1')).toHaveText('A number of former days');
    await expect(page.locator('main')).toContainText('Number, given up on 3 July 2027');
    await expect(page.locator('main')).toContainText('The survey ended.');
    await expect(page.locator('footer')).toBeVisible();
    await expect(page.locator('[data-theme-switch]')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
    await page.locator('main a').first().click();
    await page.waitForURL(site.withRules + site.article);
  });
});
