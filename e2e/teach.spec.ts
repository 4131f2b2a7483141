import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { answerRight, listLessons, mouse, openLesson } from './lesson-driver';

const lesson = 'how-rare-is-rare';
const codes = (page: Page) => page.getByLabel('Result codes');
const read = (page: Page) => page.getByRole('button', { name: 'Read the codes' }).click();

test('a pupil’s code, typed into the gradebook with the network off, gives the lesson’s own totals', async ({ browser }) => {
  const pupil = await (await browser.newContext()).newPage();
  await openLesson(pupil, lesson, '#check-the-words');
  await pupil.context().setOffline(true);
  const [wrongly = '', rightly = ''] = await pupil
    .locator('[data-section="check-the-words"] [data-kind="one"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question ?? ''));
  const solution = JSON.parse((await pupil.locator(`[data-answer="${wrongly}"]`).getAttribute('data-solution')) ?? '[]') as string[];
  const form = pupil.locator(`[data-question="${wrongly}"]`);
  const option = form.locator(`input:not([value="${solution[0]}"])`).first();
  const words = ((await option.locator('xpath=..').textContent()) ?? '').trim();
  await option.check();
  await form.locator('button[type=submit]').click();
  await answerRight(pupil, rightly, mouse);
  await pupil.evaluate((id) => (location.hash = `#${id}-result`), lesson);
  const code = ((await pupil.locator('[data-result-code]').textContent()) ?? '').trim();
  expect(code.length).toBeGreaterThan(10);

  const teacher = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await teacher.goto('/teach/gradebook/');
  await codes(teacher).focus();
  await expect(teacher.locator('.gradebook[data-ready]')).toBeVisible({ timeout: 20_000 });
  await teacher.context().setOffline(true);
  const bent = code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  await codes(teacher).fill(`Ada: ${code}\nBo: ${bent}\nCy: ${code.slice(0, -9)}\nDi: hello`);
  await read(teacher);
  const row = teacher.locator(`[data-grades="${lesson}"] tr[data-line="1"]`);
  await expect(row).toContainText('Ada');
  await expect(row.locator('[data-right]')).toHaveText(/^1 of \d+$/);
  await expect(row.locator('[data-first]')).toHaveText('1');
  await expect(pupil.locator('[data-section$="-result"]')).toContainText((await row.locator('[data-right]').textContent()) ?? '');
  await expect(teacher.locator(`.grades-questions [data-question="${wrongly}"]`)).toContainText(`“${words}”`);
  await expect(teacher.locator('[data-refused="mistyped"]')).toContainText('Line 2:');
  await expect(teacher.locator('[data-refused="cut"]')).toContainText('Line 3:');
  await expect(teacher.locator('[data-refused="not-a-code"]')).toContainText('Line 4:');

  const download = teacher.waitForEvent('download');
  await teacher.getByRole('button', { name: 'Save all answers as CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain(`1,Ada,`);
  expect(csv.split('\r\n').filter((line) => line.startsWith('1,Ada,')).length).toBe(
    Number(await teacher.locator('.grades-questions > li').count()),
  );
});

test('every lesson has a guide, a sheet without answers and a key', async ({ page }) => {
  for (const slug of listLessons()) {
    await page.goto(`/teach/${slug}/`);
    await expect(page.locator('.plan-table tbody tr').first()).toBeVisible();
    await page.goto(`/teach/${slug}/sheet/`);
    await expect(page.locator('.paper-page [data-question]').first()).toBeVisible();
    expect(await page.locator('.paper-page :is(.record, .hint, .answer-key, [data-solution], .amount-record)').count(), slug).toBe(0);
    const asked = await page.locator('.paper-page [data-question]').count();
    await page.goto(`/teach/${slug}/key/`);
    expect(await page.locator('[data-answer]').count(), slug).toBeGreaterThanOrEqual(asked);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the standards map is a whole table that plain buttons narrow', async ({ page }) => {
    await page.goto('/teach/');
    const rows = page.locator('.standards-table tbody tr:visible');
    const all = await rows.count();
    expect(all).toBeGreaterThan(10);
    await page.getByRole('radio', { name: 'C3' }).check();
    await expect(rows.first()).toContainText('C3');
    expect(await rows.count()).toBeLessThan(all);
    await page.goto('/teach/gradebook/');
    await expect(page.getByText('This page needs script')).toBeVisible();
  });
});
