import { expect, type Page, test } from '@playwright/test';
import { listDiffering, listUses, readSite } from '../lib/content';
import { listPages, readPage } from './site-pages';

const site = readSite();
const example = 'china-mine-share-2025';

const decode = (html: string) =>
  html
    .replace(/&#x27;|&#39;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/'/g, '’');
/** The live region of the shell; charts and lessons have their own. */
const shellSays = (page: Page) => page.locator('body > [role=status]');
const idsOf = (page: string) => new Set([...readPage(page).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string));

test('every record has a page with its value, its unit, its label, and those who say otherwise', () => {
  const pages = new Set(listPages());
  const faults = [...site.numbers.values()].flatMap(({ id, value, text, label }) => {
    const path = `/numbers/${id}/`;
    if (!pages.has(path)) return [`${id}: no page in the sitemap`];
    const html = readPage(path);
    const shown = /<data class="card-value" value="([^"]+)">([^<]*)<\/data><h1 class="card-label">([^<]*)<\/h1>/.exec(html);
    const others = listDiffering(site, id).filter(({ number }) => !html.includes(`id="other-${number.id}"`));
    return [
      shown?.[1] === String(value) ? '' : `${id}: value ${shown?.[1]}`,
      shown?.[2] && decode(shown[2]) === decode(text) ? '' : `${id}: text ${shown?.[2]}`,
      shown?.[3] && decode(shown[3]) === decode(label) ? '' : `${id}: label ${shown?.[3]}`,
      ...others.map(({ number }) => `${id}: does not name ${number.id}`),
    ].filter(Boolean);
  });
  expect(site.numbers.size).toBeGreaterThanOrEqual(120);
  expect(faults).toEqual([]);
});

test('each use of a number leads to a place that exists, in an article to the sentence', () => {
  const known = new Map<string, Set<string>>();
  const lost = [...site.numbers.keys()].flatMap((id) => {
    const html = readPage(`/numbers/${id}/`);
    return listUses(site, 'number', id).flatMap(({ address, on }) => {
      const [path = '', fragment] = address.split('#');
      const ids = known.get(path) ?? idsOf(path);
      known.set(path, ids);
      const leads = html.includes(`href="${address}"`) && (fragment === undefined || ids.has(fragment));
      const atSentence = on !== 'article' || fragment === undefined || fragment.endsWith(`.${id}`);
      return leads && atSentence ? [] : [`${id}: ${address}`];
    });
  });
  expect(lost).toEqual([]);
});

test('every link to a source says its address and the day on which it was read', () => {
  const faults = ['/sources/', '/articles/mountain-pass/', `/numbers/${example}/`].flatMap((path) =>
    [...readPage(path).matchAll(/<a href="https?:[^>]*>/g)]
      .map((match) => match[0])
      .filter((link) => !link.includes('creativecommons.org') && !/data-originalurl="[^"]+" data-versiondate="\d{4}-\d\d-\d\d"/.test(link))
      .map((link) => `${path}: ${link}`),
  );
  expect(faults).toEqual([]);
});

test('the list of all numbers is narrowed by the keyboard and leads to a number’s page', async ({ page }) => {
  await page.goto('/numbers/');
  const shown = page.locator('#numbers li:visible');
  await page.getByLabel('Find a number').focus();
  await page.keyboard.type('china magnets sintered 2024');
  await expect(shown).toHaveCount(1);
  await expect(shellSays(page)).toHaveText('1 found');
  const none = page.getByText('Nothing here holds all these words.');
  await expect(none).toBeHidden();
  await page.keyboard.type(' zzz');
  await expect(none).toBeVisible();
  for (let key = 0; key < 4; key++) await page.keyboard.press('Backspace');
  await shown.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/numbers\/china-magnet-share-2024\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sintered');
});

test('copying gives unit, date, credit and the permanent address, on the page of a number and beside a sentence', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { text } = site.numbers.get(example) as { text: string };
  const expectCredit = async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(`${text}: `)).toBe(true);
    expect(copied).toContain('As of 2025.');
    expect(copied).toContain('Source: U.S. Geological Survey, Mineral Commodity Summaries 2026');
    expect(copied.endsWith(`Via Seventeen, ${baseURL}/numbers/${example}/`)).toBe(true);
    await page.evaluate(() => navigator.clipboard.writeText(''));
  };
  await page.goto(`/numbers/${example}/`);
  await page.getByRole('button', { name: 'Copy with credit' }).click();
  await expect(shellSays(page)).toHaveText('Copied');
  await expectCredit();

  await openUse(page);
  await page.locator(`[data-number="${example}"] a`).first().click();
  await page.locator('.card-pop').getByRole('button', { name: 'Copy with credit' }).click();
  await expect(shellSays(page)).toHaveText('Copied');
  await expectCredit();
});

/** From the number's page to the first sentence that uses it. */
async function openUse(page: Page): Promise<void> {
  await page.locator('[data-use]').first().click();
  await expect(page.locator(':target')).toHaveAttribute('data-number', example);
  await expect(page.locator(':target')).toBeInViewport();
}

test('the page for the press copies its texts and names the day to which facts were checked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/reuse/');
  await page.getByRole('button', { name: 'Copy: In a sentence' }).click();
  await expect(shellSays(page)).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Seventeen explains the rare earths: .*number\.$/);
  await expect(page.locator('#reuse-known ~ p time, [data-section="reuse-known"] time').first()).toHaveAttribute('datetime', /^\d{4}-/);
  await expect(page.locator('[data-contact]')).toHaveAttribute('data-contact', site.info.contact ? 'set' : 'none');
});
