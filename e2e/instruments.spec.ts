import { expect, type Locator, type Page, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { listPages, readPage } from './site-pages';

const pages = listPages().filter((path) => /^\/instruments\/.+/.test(path));
const idOf = (path: string): string => path.split('/')[2] ?? '';

const bench = (page: Page): Locator => page.locator('[data-instrument]').first();
const result = (page: Page): Locator => bench(page).locator('.instrument-result[role=status]');
const parameter = (page: Page, index = 0): Locator => bench(page).locator('[data-parameter]').nth(index);
const slider = (page: Page, index = 0): Locator => parameter(page, index).locator('input[type=range]');
const field = (page: Page, index = 0): Locator => parameter(page, index).locator('input[type=text]');

/** The rows that the reader finds under the picture. */
const table = (page: Page): Promise<string> =>
  bench(page).evaluate((node) => (node.querySelector('[data-live-table] table') ?? node.querySelector('table'))?.textContent ?? '');

/** Moves into an instrument and waits until its model runs. */
async function start(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await slider(page).focus();
  await expect(bench(page).locator('[data-figure]')).toHaveAttribute('data-state', 'live');
}

test('there is an index of instruments, and the header leads to it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Instruments' }).click();
  await expect(page).toHaveURL(/\/instruments\/$/);
  await expect(page.locator('.instrument-card')).toHaveCount(pages.length);
  expect(pages.length).toBeGreaterThanOrEqual(2);
});

for (const path of pages) {
  test.describe(path, () => {
    test('holds the default state, its result, values, assumptions and limits in the HTML alone', () => {
      const { document } = new JSDOM(readPage(path)).window;
      const instrument = document.querySelector(`[data-instrument="${idOf(path)}"]`);
      expect(instrument?.querySelector('figure[data-figure] svg [data-marks]')).not.toBeNull();
      expect(instrument?.querySelectorAll('table tbody tr').length).toBeGreaterThan(1);
      expect(instrument?.querySelector('.instrument-result')?.textContent?.length).toBeGreaterThan(20);
      expect(instrument?.querySelectorAll('.parameter-list dd').length).toBe(instrument?.querySelectorAll('[data-parameter]').length);
      expect(instrument?.querySelectorAll('.instrument-notes li').length).toBeGreaterThan(2);
      expect(document.querySelectorAll('.parameter-table tbody tr').length).toBe(instrument?.querySelectorAll('[data-parameter]').length);
      expect(instrument?.textContent).not.toMatch(/NaN|Infinity|undefined|\[object/);
    });

    test('a key on a slider changes result, table and address', async ({ page }) => {
      await start(page, path);
      const before = { told: await result(page).textContent(), rows: await table(page) };
      for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
      await expect(slider(page)).toHaveAttribute('aria-valuetext', /\d/);
      await expect(page).toHaveURL(new RegExp(`[?&]${idOf(path)}\\.[a-z0-9-]+=`));
      await expect.poll(() => table(page)).not.toBe(before.rows);
      await expect(result(page)).not.toHaveText(before.told ?? '');
      await expect(bench(page)).not.toContainText(/NaN|Infinity|undefined/);
    });

    test('a typed value is read with point or comma, and nonsense is refused with a way out', async ({ page }) => {
      await start(page, path);
      const [max, step] = await slider(page).evaluate((input: HTMLInputElement) => [Number(input.max), Number(input.step)]);
      const start0 = await field(page).inputValue();
      await field(page).fill(String(max).replace('.', ','));
      await field(page).press('Enter');
      await expect(slider(page)).toHaveJSProperty('value', String(max));

      await field(page).fill(String(max + 10 * step));
      await field(page).blur();
      await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(parameter(page)).toContainText('The most this takes is');
      await parameter(page)
        .getByRole('button', { name: /^(Take|Keep)/ })
        .click();
      await expect(field(page)).not.toHaveAttribute('aria-invalid', 'true');
      await expect(slider(page)).toHaveJSProperty('value', String(max));

      await field(page).fill('abc');
      await field(page).blur();
      await expect(parameter(page)).toContainText('There is no number in “abc”');
      await expect(slider(page)).toHaveJSProperty('value', String(max));
      await expect(field(page)).toHaveValue('abc');
      expect(start0).toMatch(/\d/);
    });

    test('a preset sets all values; reset brings the first state and a clean address back', async ({ page }) => {
      await start(page, path);
      const told = await result(page).textContent();
      const preset = bench(page).locator('[data-preset][aria-pressed=false]').last();
      const name = await preset.textContent();
      await preset.click();
      await expect(bench(page).getByRole('button', { name: name ?? '', exact: true })).toHaveAttribute('aria-pressed', 'true');
      await expect(result(page)).not.toHaveText(told ?? '');
      await expect(page).toHaveURL(/\?/);
      await bench(page).getByRole('button', { name: 'Reset' }).click();
      await expect(result(page)).toHaveText(told ?? '');
      expect(new URL(page.url()).search).toBe('');
    });

    test('an address restores its state exactly', async ({ page }) => {
      await start(page, path);
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowLeft');
      await slider(page, 1).focus();
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageUp');
      await expect(result(page)).toHaveAttribute('data-at-rest', '');
      await expect(page).toHaveURL(/\?/);
      const read = async () => ({
        told: await result(page).textContent(),
        rows: await table(page),
        values: await bench(page)
          .locator('input[type=range]')
          .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
      });
      const before = await read();
      await page.reload();
      await expect(bench(page).locator('[data-figure]')).toHaveAttribute('data-state', 'live');
      await expect.poll(read).toEqual(before);
    });

    test('nonsense in the address is ignored without an error', async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(path);
      const told = await result(page).textContent();
      const first = await parameter(page).getAttribute('data-parameter');
      await page.goto(`${path}?${idOf(path)}.${first}=1%2C5&${idOf(path)}.nothing=3&other=%E0%A4`);
      await slider(page).focus();
      await expect(bench(page).locator('[data-figure]')).toHaveAttribute('data-state', 'live');
      await expect(result(page)).toHaveText(told ?? '');
      expect(errors).toEqual([]);
    });

    test('every slider at both its ends gives a picture and a result', async ({ page }) => {
      await start(page, path);
      const count = await bench(page).locator('[data-parameter]').count();
      for (let index = 0; index < count; index += 1) {
        for (const key of ['Home', 'End']) {
          await slider(page, index).focus();
          await page.keyboard.press(key);
          await expect(result(page)).toHaveAttribute('data-at-rest', '');
          await expect(result(page)).not.toContainText('no answer');
          await expect(bench(page)).not.toContainText(/NaN|Infinity|undefined/);
          expect(await bench(page).locator('.figure-live svg [data-marks] :is(path, rect, circle)').count()).toBeGreaterThan(0);
        }
        await bench(page).getByRole('button', { name: 'Reset' }).click();
      }
    });

    test('fits a narrow phone, before and after it runs', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await start(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('picture, values and result stand; controls that would do nothing do not', async ({ page }) => {
    await page.goto(pages[0] as string);
    await expect(bench(page).locator('.figure-static svg [data-marks]').first()).toBeVisible();
    await expect(result(page)).toBeVisible();
    await expect(bench(page).locator('.parameter-list')).toBeVisible();
    await expect(slider(page)).toBeHidden();
    await expect(bench(page).locator('[data-preset]').first()).toBeHidden();
  });
});

const guessing = listPages().find((path) => path.endsWith('/') && readPage(path).includes('data-guess='));

test.describe('a guess before the record', () => {
  test.skip(guessing === undefined, 'no page asks for a guess');

  test('is set by keys, compared with the record, and taken again', async ({ page }) => {
    await page.goto(guessing as string);
    const guess = page.locator('[data-guess]').first();
    const last = guess.locator('input[type=range]').last();
    await expect(guess.locator('details')).toBeHidden();
    await last.focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowUp');
    await guess.getByRole('button', { name: 'Show the record' }).click();
    await expect(guess.getByRole('status')).toContainText('The record for');
    await expect(guess.getByRole('status')).not.toContainText(/NaN|undefined/);
    await expect(guess.locator('details')).toBeVisible();
    await guess.getByRole('button', { name: 'Guess again' }).click();
    await expect(guess.getByRole('status')).toBeEmpty();
  });

  test('is drawn with the pointer', async ({ page }) => {
    await page.goto(guessing as string);
    const guess = page.locator('[data-guess]').first();
    await guess.scrollIntoViewIfNeeded();
    await guess.locator('input[type=range]').first().focus();
    await page.waitForLoadState('networkidle');
    const area = await guess.locator('.guess-area').boundingBox();
    if (!area) throw new Error('the plot has no place');
    const values = () =>
      guess.locator('input[type=range]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const before = await values();
    await page.mouse.move(area.x + area.width * 0.4, area.y + area.height * 0.9);
    await page.mouse.down();
    await page.mouse.move(area.x + area.width, area.y + area.height * 0.2, { steps: 12 });
    await page.mouse.up();
    await expect.poll(values).not.toEqual(before);
  });
});
