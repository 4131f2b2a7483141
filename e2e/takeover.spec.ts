import { expect, type Page, test } from '@playwright/test';

// Static picture → live chart on one figure page; sweeps over all pages stand elsewhere.
const address = '/figures/mine-production/';

/** Collects everything that a reader's browser would complain about. */
async function watch(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { reportViolation: (text: string) => void }).reportViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return complaints;
}

const figure = (page: Page) => page.locator('[data-figure="mine-production"]');

/** Moves the mouse over the middle of the picture that is shown. */
async function pointAtMiddle(page: Page): Promise<void> {
  await figure(page).locator('[data-chart]').scrollIntoViewIfNeeded();
  const box = await figure(page).locator('svg:visible').last().boundingBox();
  if (!box) throw new Error('no picture is shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

test('the static chart answers by itself while the framework cannot be had', async ({ page }) => {
  await page.route('**/_next/static/chunks/*.js', (route) => route.abort());
  await page.goto(address);
  await pointAtMiddle(page);
  await expect(page.locator('.chart-tip')).toContainText('China');
  await expect(figure(page)).toHaveAttribute('data-state', 'static');
  await expect(figure(page).locator('.island-failed')).toBeVisible();
  await expect(figure(page).locator('.figure-picture svg:visible')).toHaveCount(1);
});

test('nothing of the framework runs before the reader means the figure', async ({ page }) => {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => document.scripts.length && [...document.scripts].some(({ src }) => src.includes('/_next/')))).toBe(
    false,
  );
});

test('the live chart takes over at the same place, with the same row, without a complaint', async ({ page }) => {
  const complaints = await watch(page);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await figure(page).locator('[data-chart]').scrollIntoViewIfNeeded();
  const before = await figure(page).locator('svg:visible').last().boundingBox();
  await pointAtMiddle(page);
  const row = await page.locator('.chart-tip-head').textContent();
  await expect(figure(page)).toHaveAttribute('data-state', 'live');
  await expect(page.locator('.chart-tip-head')).toHaveText(row ?? '');
  const after = await figure(page).locator('.figure-live svg').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs((after?.[side] ?? 0) - (before?.[side] ?? 0))).toBeLessThan(1);
  expect(complaints).toEqual([]);
});

test('state in the address is restored, followed by table and words, and reset', async ({ page }) => {
  const complaints = await watch(page);
  await page.goto(`${address}?mine-production.mode=share&mine-production.only=china&other=1`);
  await expect(figure(page)).toHaveAttribute('data-state', 'live');
  await expect(figure(page).locator('[data-mode="share"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(figure(page).locator('[data-live-table] thead')).toContainText('China (%)');
  await expect(figure(page).locator('.figure-view')).toContainText('only China');
  await figure(page).getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL(`${address}?other=1`);
  await expect(figure(page).locator('[data-live-table]')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('nonsense in the address changes nothing', async ({ page }) => {
  const complaints = await watch(page);
  await page.goto(`${address}?mine-production.mode=%00%22%3Cscript%3E&mine-production.only=constructor`);
  await expect(figure(page).locator('[data-mode]').first()).toHaveAttribute('aria-pressed', 'true');
  await expect(figure(page).locator('svg:visible').last()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a click that comes before the framework is done when it is there', async ({ page }) => {
  await page.goto(address);
  await figure(page).locator('[data-mode="share"]').click();
  await expect(figure(page)).toHaveAttribute('data-state', 'live');
  await expect(figure(page).locator('[data-mode="share"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/mine-production\.mode=share/);
});

test('the arrow keys walk the rows and a screen reader hears the values', async ({ page }) => {
  await page.goto(address);
  await figure(page).locator('[data-chart]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[role="status"].visually-hidden')).toContainText(/^2025: China [\d,]+ t REO/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.chart-tip-head')).toHaveText('2024');
  await expect(figure(page)).toHaveAttribute('data-state', 'live');
  await expect(page.locator('.chart-tip-head')).toHaveText('2024');
  await page.keyboard.press('Escape');
  await expect(page.locator('.chart-tip')).toHaveCount(0);
});

test('paper gets the static picture', async ({ page }) => {
  await page.goto(`${address}?mine-production.mode=share`);
  await expect(figure(page)).toHaveAttribute('data-state', 'live');
  await page.emulateMedia({ media: 'print' });
  await expect(figure(page).locator('.figure-live')).toBeHidden();
  await expect(figure(page).locator('.figure-picture svg:visible')).toHaveCount(1);
});

test('rows that do not come leave the picture, and say so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/figure.json', (route) => route.fulfill({ status: 500, body: 'x' }));
  await page.goto(address);
  await pointAtMiddle(page);
  await expect(figure(page).locator('.island-failed')).toBeVisible();
  await expect(figure(page).locator('.figure-picture svg:visible')).toHaveCount(1);
  expect(errors).toEqual([]);
});
