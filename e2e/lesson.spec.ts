import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { listSteps, openLesson } from './lesson-driver';

// What all lessons have in common, shown on one; that each can be done to its end stands in every-lesson.spec.ts.
const lesson = 'mine-to-magnet';
const address = `/lessons/${lesson}/`;
const open = (page: Page, hash = '') => openLesson(page, lesson, hash);
const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const shownStep = (page: Page) => page.locator('.lesson-step:visible');

async function answer(page: Page, id: string, ...options: string[]): Promise<void> {
  for (const option of options) await question(page, id).locator(`input[value="${option}"]`).check();
  await question(page, id).getByRole('button', { name: 'Check the answer' }).click();
}

test('a wrong answer says why it tempts and leads to the section that answers it', async ({ page }) => {
  await open(page, '#chain-first-check');
  await answer(page, 'why-import-with-a-mine', 'digging-too-dear');
  const card = page.locator('.option', { hasText: 'Digging ore at home' });
  await expect(card).toHaveAttribute('data-tone', 'wrong');
  await expect(card.locator('.option-feedback')).toContainText('Not this one.');
  const link = card.getByRole('link');
  await expect(link).toHaveAttribute('href', /\/articles\/mountain-pass\/#mp-concentrate-and-oxide$/);
  await link.click();
  await expect(page.locator('#mp-concentrate-and-oxide')).toBeInViewport();
});

test('goes on where it was left, with what was answered', async ({ page }) => {
  await open(page, '#chain-last-check');
  await answer(page, 'what-the-ship-carries', 'still-mixed', 'mostly-neodymium');
  await page.locator('#kilograms-per-tonne-field').fill('a lot');
  await question(page, 'kilograms-per-tonne').getByRole('button', { name: 'Check the answer' }).click();
  await expect(question(page, 'kilograms-per-tonne').locator('.question-reply')).toContainText('There is no number in “a lot”.');
  await page.getByRole('link', { name: 'Back', exact: false }).locator('visible=true').click();
  await expect(page.locator('#chain-what-changed')).toBeFocused();

  await open(page);
  await expect(shownStep(page)).toHaveAttribute('data-section', 'chain-what-changed');
  await page.goBack();
  await open(page, '#chain-last-check');
  await expect(page.locator('input[value="mostly-neodymium"]')).toBeChecked();
  await expect(page.locator('.option', { hasText: 'Most of its rare earths' })).toHaveAttribute('data-tone', 'wrong');
  await expect(page.locator('#kilograms-per-tonne-field')).toHaveValue('a lot');
});

test('Back and Forward of the browser lead from step to step', async ({ page }) => {
  await open(page);
  const [first = '', second = '', third = ''] = await listSteps(page);
  await page.getByRole('link', { name: /^Next/ }).locator('visible=true').click();
  await page.getByRole('link', { name: /^Next/ }).locator('visible=true').click();
  await expect(shownStep(page)).toHaveAttribute('data-section', third);
  await page.goBack();
  await expect(shownStep(page)).toHaveAttribute('data-section', second);
  await page.goBack();
  await expect(shownStep(page)).toHaveAttribute('data-section', first);
  await page.goForward();
  await expect(shownStep(page)).toHaveAttribute('data-section', second);
});

test('can be walked through while the framework is still on its way', async ({ page }) => {
  // Asked for, never answered.
  await page.route('**/_next/static/chunks/**/*.js', () => {});
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await expect(shownStep(page)).toHaveCount(1);
  const [, second = ''] = await listSteps(page);
  await page.getByRole('link', { name: /^Next/ }).locator('visible=true').click();
  await expect(shownStep(page)).toHaveAttribute('data-section', second);
  await page.goto(`${address}#order-of-the-chain`, { waitUntil: 'domcontentloaded' });
  await expect(shownStep(page)).toHaveAttribute('data-section', 'chain-first-check');
});

test('what is chosen and clicked before the framework is there is not lost', async ({ page }) => {
  await page.route('**/_next/static/chunks/**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.continue();
  });
  await page.goto(`${address}#chain-first-check`, { waitUntil: 'domcontentloaded' });
  await answer(page, 'why-import-with-a-mine', 'no-plants');
  await page.locator('[data-item="dig"] [data-move="up"]').click();
  await expect(page.locator('[data-lesson][data-active]')).toHaveCount(0);
  await expect(question(page, 'why-import-with-a-mine')).toHaveAttribute('data-status', 'right', { timeout: 20_000 });
  await expect(question(page, 'order-of-the-chain').locator('.order-item').nth(2)).toHaveAttribute('data-item', 'dig');
});

test('works, and says so, where nothing can be saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, '#chain-first-check');
  await answer(page, 'why-import-with-a-mine', 'no-plants');
  await expect(question(page, 'why-import-with-a-mine')).toHaveAttribute('data-status', 'right');
  await expect(page.locator('.work-kept')).toContainText('does not let the page save anything');
  expect(errors).toEqual([]);
  // A link in what is said leads to another page, where this work would be gone: the browser asks first.
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.getByRole('link', { name: 'Lessons', exact: true }).first().click();
  await page.waitForURL('**/lessons/');
  expect(asked).toEqual(['beforeunload']);
});

test('says when the device is full, and keeps working', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, '#chain-first-check');
  await answer(page, 'why-import-with-a-mine', 'no-plants');
  await expect(page.locator('.work-kept')).toContainText('no room left');
  await expect(question(page, 'why-import-with-a-mine')).toHaveAttribute('data-status', 'right');
});

test('a second tab follows the first', async ({ page, context }) => {
  await open(page, '#chain-first-check');
  const second = await context.newPage();
  await open(second, '#chain-last-check');
  await answer(page, 'why-import-with-a-mine', 'no-plants');
  await expect(question(second, 'why-import-with-a-mine')).toHaveAttribute('data-status', 'right');
  await expect(shownStep(second)).toHaveAttribute('data-section', 'chain-last-check');
});

test('work can be taken along as a file, erased and brought back', async ({ page }) => {
  await open(page, '#chain-first-check');
  await answer(page, 'why-import-with-a-mine', 'no-plants');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('mine-to-magnet-my-work.json');
  const file = await download.path();
  await page.getByRole('button', { name: 'Erase' }).click();
  await page.getByRole('button', { name: 'Erase it for good?' }).click();
  await expect(question(page, 'why-import-with-a-mine')).toHaveAttribute('data-status', 'open');

  const picker = page.locator('.your-work input[type=file]');
  await picker.setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer: (await readFile(file)).subarray(0, 60) });
  await expect(page.locator('.work-said')).toContainText('a part of it is missing');
  await picker.setInputFiles(file);
  await expect(question(page, 'why-import-with-a-mine')).toHaveAttribute('data-status', 'right');
});

test('two tabs that do not hear of each other lose no answer', async ({ page, context }) => {
  await open(page, '#chain-first-check');
  const deaf = await context.newPage();
  await deaf.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await open(deaf, '#chain-first-check');
  await answer(page, 'why-import-with-a-mine', 'law-forbade');
  await answer(deaf, 'why-import-with-a-mine', 'digging-too-dear');
  await page.reload();
  await open(page, '#chain-first-check');
  for (const option of ['law-forbade', 'digging-too-dear'])
    await expect(page.locator('.option', { has: page.locator(`input[value="${option}"]`) })).toHaveAttribute('data-tone', 'wrong');
});

test('a number that went wrong can be tried with other numbers, and what was read is told', async ({ page }) => {
  await openLesson(page, 'how-rare-is-rare', '#grams-in-a-tonne');
  const asked = question(page, 'grams-in-a-tonne');
  const type = async (text: string) => {
    await asked.locator('input').fill(text);
    await asked.getByRole('button', { name: 'Check the answer' }).click();
  };
  await type('1.5e3 kg');
  await expect(asked.locator('.question-reply')).toContainText(/Read as 1500000 g\.\s*Too high\./);
  await asked.getByRole('button', { name: 'Try with other numbers' }).click();
  await expect(asked.locator('.question-prompt')).toContainText('of lead');
  await expect(asked.locator('input')).toBeFocused();
  await type('１７ g');
  await expect(asked).toHaveAttribute('data-status', 'right');
  await page.goto('/lessons/how-rare-is-rare/#how-rare-is-rare-result');
  await expect(page.locator('.result-sum')).toContainText(/^1 of \d+ questions right, 0 at the first try/);
  await expect(page.locator('#to-repeat + .result-list')).toContainText('A ruler made of tens');
});

test('what went wrong in one lesson comes back first in a later one, counted apart', async ({ page }) => {
  await openLesson(page, 'mine-to-magnet', '#why-import-with-a-mine');
  await answer(page, 'why-import-with-a-mine', 'law-forbade');
  await openLesson(page, 'license-to-export');
  const recalled = page.locator('.recall [data-question]');
  await expect(recalled).toHaveCount(3);
  await expect(recalled.first()).toHaveAttribute('data-question', 'why-import-with-a-mine');
  await expect(recalled.first()).toHaveAttribute('data-status', 'open');
  await answer(page, 'why-import-with-a-mine', 'no-plants');
  await page.goto('/lessons/license-to-export/#license-to-export-result');
  await expect(page.locator('#recall-result + p')).toContainText('1 of 1 right from memory');
  await expect(page.locator('.result-sum')).toContainText(/^0 of /);
  // In the lesson that it belongs to nothing has changed.
  await openLesson(page, 'mine-to-magnet', '#why-import-with-a-mine');
  await expect(question(page, 'why-import-with-a-mine')).toHaveAttribute('data-status', 'wrong');
});

test('prints every step, and from the result the record', async ({ page }) => {
  await open(page, '#chain-first-check');
  await answer(page, 'why-import-with-a-mine', 'too-little-neodymium');
  await page.emulateMedia({ media: 'print' });
  const steps = await listSteps(page);
  for (const step of steps) await expect(page.locator(`[data-section="${step}"]`)).toBeVisible();
  await expect(page.locator('.lesson-bar, .your-work').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${address}#mine-to-magnet-result`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Name', { exact: true })).toBeVisible();
  await expect(page.locator('ol.sheet-answers')).toContainText(/Its ore holds too little neodymium[^.]*\. \(wrong\)/);
  await expect(page.locator(`[data-section="${steps[0]}"]`)).toBeHidden();
  // Where the numbers of the lesson come from would be five sheets more for each pupil.
  await expect(page.locator('.numbers-place')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is readable whole: steps, questions with their options, the record and the answers', async ({ page }) => {
    await page.goto(address);
    for (const step of await listSteps(page)) await expect(page.locator(`[data-section="${step}"]`)).toBeVisible();
    await expect(page.locator('.question').locator('visible=false')).toHaveCount(0);
    await expect(page.locator('.option').locator('visible=false')).toHaveCount(0);
    await expect(page.locator('.needs-script').locator('visible=true')).toHaveCount(0);
    await page.getByText('Show the record').first().click();
    await expect(page.locator('.record-list').first()).toBeVisible();
    await expect(page.getByText('It had hardly any plants').first()).toBeVisible();
    await page.locator('.answer-key summary').click();
    await expect(page.locator('[data-answer="why-import-with-a-mine"]')).toContainText(
      'It had hardly any plants that take the elements apart.',
    );
    // Enter in the field of a number sends nothing.
    await page.locator('#kilograms-per-tonne-field').fill('2.2');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
  });
});
