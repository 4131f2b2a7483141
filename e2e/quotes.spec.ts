import { expect, type Page, test } from '@playwright/test';

const path = '/articles/processing/';
const button = (page: Page) => page.locator('body > .quote-pop');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects from one text in the article to another, as a pointer or the keys would. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first = '', last = '']) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector('.prose') as Node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const start = texts.find(({ data }) => data.includes(first)) as Text;
      const end = texts.slice(texts.indexOf(start)).find(({ data }) => data.includes(last)) as Text;
      getSelection()?.setBaseAndExtent(start, start.data.indexOf(first), end, end.data.indexOf(last) + last.length);
    },
    [from, to],
  );
}

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
});

test('selected words are copied with title, section, day, terms and an address that finds them again', async ({ page, browser }) => {
  await select(page, 'Running such a row well', 'it is guarded');
  await button(page).click();
  await expect.poll(() => clipboard(page)).toContain('“Running such a row well is know-how, and it is guarded”\n');
  const [, facts, address = ''] = (await clipboard(page)).split('\n');
  expect(facts).toMatch(
    /^“Neighbors that are nearly twins”, in “From rock to magnet.*”\. Seventeen, facts checked to 22 June 2026, CC BY 4\.0\.$/,
  );
  expect(address).toContain(`${path}#nearly-twins:~:text=`);

  const reader = await browser.newPage();
  await reader.goto(address);
  // The passage, not the heading of its section, is what the browser has scrolled to and marked.
  await expect(reader.getByText('Running such a row well').first()).toBeInViewport();
  await expect(reader.locator('h2#nearly-twins')).not.toBeInViewport();
  await reader.close();
});

test('a number is quoted whole and with its unit, marks of sources are left out', async ({ page }) => {
  await select(page, 'The two main ones crack', 'begins');
  await button(page).click();
  await expect.poll(() => clipboard(page)).toContain('“The two main ones crack');
  const [words = ''] = (await clipboard(page)).split('\n');
  expect(words).toMatch(/roasted in air at about [\d,]+ degrees Celsius\./);
  expect(words).not.toMatch(/[a-z.]\d+ [A-Z]/);
});

test('by keyboard the button is the next stop, Escape closes it, and Tab goes on from the selection', async ({ page }) => {
  await page.keyboard.press('Shift');
  await select(page, 'In a flotation circuit', 'published in');
  await expect(button(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toContain('“In a flotation circuit');
  await page.keyboard.press('Tab');
  await expect(button(page)).toHaveCount(0);
  await expect(page.locator('[data-section=from-ore-to-liquid] p a:focus')).toHaveCount(1);

  await select(page, 'The two main ones', 'crack differently');
  await expect(button(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page)).toHaveCount(0);
});

test('a selected number is copied with unit, date, producer and address; the plain copy stays plain', async ({ page }) => {
  const number = page.locator('.prose data.number').first();
  await number.evaluate((element) => getSelection()?.selectAllChildren(element));
  await expect(button(page)).toHaveText('Copy number with credit');
  await button(page).click();
  await expect.poll(() => clipboard(page)).toMatch(/As of .*Source: .*\/numbers\/la-rochelle-mixer-settlers\/$/);
  await number.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard(page)).toBe(await number.textContent());
});

test('a word or two, and words outside of the text, offer nothing', async ({ page }) => {
  await select(page, 'The two', 'The two');
  await page.waitForTimeout(600);
  await expect(button(page)).toHaveCount(0);
  await page.locator('.site-footer').evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.waitForTimeout(600);
  await expect(button(page)).toHaveCount(0);
});
