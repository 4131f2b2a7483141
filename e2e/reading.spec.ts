import { expect, type Page, test } from '@playwright/test';

const article = '/articles/chinas-dominance/';

/** True when the framework was started: the shell's cards must not need it. */
const frameworkStarted = (page: Page) =>
  page.evaluate(() => [...document.scripts].some(({ src, type }) => src.includes('/_next/') && (type === '' || type === 'module')));

test('letters that few pages need are fetched by those pages only', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fetched.push(request.url()));
  await page.goto(article);
  await page.evaluate(() => document.fonts.ready);
  expect(fetched.filter((address) => address.includes('uncommon'))).toEqual([]);
  await page.locator('h1').evaluate((title) => {
    title.textContent = 'Žžř';
  });
  await expect.poll(() => fetched.filter((address) => address.includes('newsreader-title-uncommon'))).toHaveLength(1);
});

test.describe('a reader', () => {
  test('follows the contents to a section, and the contents follow back', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(article);
    const link = page.locator('nav[data-contents] a').nth(3);
    const id = (await link.getAttribute('href'))?.slice(1) as string;
    await link.click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`h2#${id}`)).toBeInViewport();
    await expect(link).toHaveAttribute('aria-current', 'true');
  });

  test('opens where a number comes from by hover, without the framework', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(article);
    const number = page.locator('article .prose [data-number] a').first();
    await number.hover();
    const card = page.locator('body > .card-pop');
    await expect(card).toBeVisible();
    await expect(card).toContainText(/Producer/);
    await expect(card).toContainText(/As of/);
    expect(await frameworkStarted(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('opens it by keyboard focus, and leaves with Escape', async ({ page }) => {
    await page.goto(article);
    const number = page.locator('article .prose [data-number] a').first();
    await number.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const card = page.locator('body > .card-pop');
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(number).toBeFocused();
  });

  test('chooses a theme that holds on the next page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(article);
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    for (let press = 0; press < 3 && (await page.locator('html').getAttribute('data-theme')) !== 'dark'; press++)
      await page.locator('[data-theme-switch]').click();
    expect(await background()).not.toBe(light);
    const dark = await background();
    await page.goto('/methods/');
    expect(await background()).toBe(dark);
  });

  test('goes on and comes back to the same place', async ({ page }) => {
    await page.goto(article);
    await page.locator('#read-next').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await page.locator('.next-list a').first().click();
    await expect(page).not.toHaveURL(new RegExp(article));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(article));
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 400);
    await page.goForward();
    await expect(page).not.toHaveURL(new RegExp(article));
  });

  test('who is lost finds ways in', async ({ page }) => {
    const response = await page.goto('/articles/no-such-article/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toContainText('nothing at this address');
    await page.getByRole('link', { name: 'All figures' }).click();
    await expect(page.locator('h1')).toHaveText('Figures');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('a tap on a number opens where it comes from', async ({ page }) => {
    await page.goto(article);
    await page.locator('article .prose [data-number] a').first().tap();
    const card = page.locator('body > .card-pop');
    await expect(card).toBeVisible();
    await expect(card).toContainText(/Producer/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('text, pictures, tables and the sources of numbers are all there', async ({ page }) => {
    await page.goto(article);
    await expect(page.locator('figure[data-figure] svg [data-marks]').first()).toBeVisible();
    await expect(page.locator('[data-theme-switch]')).toBeHidden();
    await page.locator('article .prose [data-number] a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#number-/);
    const table = page.locator('figure[data-figure] details:has(table)').first();
    await table.locator('summary').click();
    await expect(table.locator('table')).toBeVisible();
  });
});

test('on paper the static pictures are printed and controls are not', async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure[data-figure] .figure-static svg').first()).toBeVisible();
  await expect(page.locator('[data-theme-switch]')).toBeHidden();
  await expect(page.locator('.figure-controls').first()).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(50_000);
});
