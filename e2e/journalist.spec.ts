import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

// A first-time visitor on deadline: from the home page to a figure's rows, its citation and its frame, three actions each.

/** The first two actions are the same: the figures, then one of them. */
async function reachFigure(page: Page): Promise<{ act(what: () => Promise<unknown>): Promise<void>; actions(): number }> {
  let count = 0;
  const act = async (what: () => Promise<unknown>) => {
    count += 1;
    await what();
  };
  await page.goto('/');
  await act(() => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Figures' }).click());
  await act(() =>
    page
      .getByRole('link', { name: /China mined/ })
      .first()
      .click(),
  );
  await expect(page.locator('h1')).toContainText('China mined');
  return { act, actions: () => count };
}

const takeAway = (page: Page) => page.getByRole('navigation', { name: 'Take this figure' });

test('the rows in three actions', async ({ page }) => {
  const { act, actions } = await reachFigure(page);
  const download = page.waitForEvent('download');
  await act(() => takeAway(page).getByRole('link', { name: /CSV/ }).click());
  const file = await download;
  expect(file.suggestedFilename()).toBe('mine-production.csv');
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^Year,China/);
  expect(actions()).toBeLessThanOrEqual(3);
});

test('the citation in three actions', async ({ page }) => {
  const { act, actions } = await reachFigure(page);
  await act(() => takeAway(page).getByRole('link', { name: /Cite/ }).click());
  await expect(page.locator('[data-citation="apa"]')).toBeInViewport();
  await expect(page.locator('[data-citation="apa"]')).toContainText('/figures/mine-production/');
  expect(actions()).toBeLessThanOrEqual(3);
});

test('the frame in three actions', async ({ page }) => {
  const { act, actions } = await reachFigure(page);
  await act(() => takeAway(page).getByRole('link', { name: /Embed/ }).click());
  await expect(page.locator('.embed-code pre').first()).toBeInViewport();
  await expect(page.locator('.embed-code pre').first()).toContainText('/embed/mine-production/');
  expect(actions()).toBeLessThanOrEqual(3);
});

test('what can be taken is in sight when the figure is, on a laptop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/figures/mine-production/');
  for (const name of [/CSV/, /PNG/, /Cite/, /Embed/]) await expect(takeAway(page).getByRole('link', { name })).toBeInViewport();
});
