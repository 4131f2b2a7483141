import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

// The lesson from its first step to the printed record; sweeps over all pages stand elsewhere.
const address = '/lessons/mine-to-magnet/';
const steps = [
  'ore-goes-to-sea',
  'six-pairs-of-hands',
  'whose-hands',
  'why-the-middle-is-narrow',
  'record-that-hides-the-gap',
  'chain-first-check',
  'chain-what-changed',
  'chain-last-check',
];
const chain = ['dig', 'float', 'dissolve', 'separate', 'metal', 'magnet'];

/** Opens the lesson as a reader with a mouse does, and waits until it runs. */
async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`${address}${hash}`);
  await page.locator('.lesson-bar').hover();
  await expect(page.locator('[data-lesson][data-active]')).toBeVisible({ timeout: 20_000 });
}

const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const shownStep = (page: Page) => page.locator('.lesson-step:visible');

async function answer(page: Page, id: string, ...options: string[]): Promise<void> {
  for (const option of options) await question(page, id).locator(`input[value="${option}"]`).check();
  await question(page, id).getByRole('button', { name: 'Check the answer' }).click();
}

/** Presses Tab, or Shift+Tab where that does not lead there, until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (const [key, presses] of [
    ['Tab', 60],
    ['Shift+Tab', 120],
  ] as const) {
    for (let press = 0; press < presses; press++) {
      await page.keyboard.press(key);
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
  }
  throw new Error(`no way to ${selector} by Tab`);
}

async function goOn(page: Page, to: string): Promise<void> {
  await tabTo(page, '[data-current] .step-ways .button');
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${to}`)).toBeFocused();
}

async function chooseByKeys(page: Page, id: string, option: string): Promise<void> {
  await tabTo(page, `[data-question="${id}"] input`);
  await page.keyboard.press('Space');
  for (let move = 0; move < 6 && !(await question(page, id).locator(`input[value="${option}"]`).isChecked()); move++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(question(page, id)).toHaveAttribute('data-status', 'right');
}

test('can be done to its end by keyboard alone, with everything right', async ({ page }) => {
  test.slow();
  await open(page);
  await goOn(page, 'six-pairs-of-hands');
  await goOn(page, 'whose-hands');
  await expect(page.locator('.lesson-list summary')).toHaveText('Step 3 of 8');

  await tabTo(page, '.guess-number input');
  await page.keyboard.type('70 %');
  await tabTo(page, '.guess-slider[data-untouched]');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '.record > summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('.record-list li').first()).toContainText('You guessed 70%');
  await expect(page.locator('.record-list li').last()).toContainText('You guessed 51%');

  for (const step of steps.slice(3, 6)) await goOn(page, step);
  await chooseByKeys(page, 'why-import-with-a-mine', 'no-plants');
  for (const [place, item] of chain.entries()) {
    const now = await page.locator('.order-item').evaluateAll((items) => items.map((element) => (element as HTMLElement).dataset.item));
    if (now[place] === item) continue;
    await tabTo(page, `[data-item="${item}"] [data-move="up"]`);
    for (let from = now.indexOf(item); from > place; from--) await page.keyboard.press('Enter');
    await expect(page.locator(`[data-item="${item}"] [data-move="up"]`)).toBeFocused();
  }
  await tabTo(page, '[data-question="order-of-the-chain"] button[type=submit]');
  await page.keyboard.press('Enter');
  await expect(question(page, 'order-of-the-chain')).toHaveAttribute('data-status', 'right');

  for (const step of steps.slice(6)) await goOn(page, step);
  for (const option of ['still-mixed', 'waste-gone', 'counted-at-home']) {
    await tabTo(page, `input[value="${option}"]`);
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await expect(question(page, 'what-the-ship-carries')).toHaveAttribute('data-status', 'right');
  await tabTo(page, '#kilograms-per-tonne-field');
  await page.keyboard.type('2,2 kg/t');
  await page.keyboard.press('Enter');
  await expect(question(page, 'kilograms-per-tonne').getByRole('status')).toContainText('Read as 2.2 kg/t.');
  await expect(question(page, 'kilograms-per-tonne')).toHaveAttribute('data-status', 'right');
  await chooseByKeys(page, 'headline-about-mining', 'wrong-step');

  await goOn(page, 'mine-to-magnet-result');
  await expect(page.locator('.result-sum')).toContainText('5 of 5 questions right');
  for (const objective of await page.locator('[data-objective]').all()) await expect(objective).toHaveAttribute('data-status', 'met');
});

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
  await expect(question(page, 'kilograms-per-tonne').getByRole('status')).toContainText('There is no number in “a lot”.');
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
  await page.getByRole('link', { name: /^Next/ }).locator('visible=true').click();
  await page.getByRole('link', { name: /^Next/ }).locator('visible=true').click();
  await expect(shownStep(page)).toHaveAttribute('data-section', 'whose-hands');
  await page.goBack();
  await expect(shownStep(page)).toHaveAttribute('data-section', 'six-pairs-of-hands');
  await page.goBack();
  await expect(shownStep(page)).toHaveAttribute('data-section', 'ore-goes-to-sea');
  await page.goForward();
  await expect(shownStep(page)).toHaveAttribute('data-section', 'six-pairs-of-hands');
});

test('can be walked through while the framework is still on its way', async ({ page }) => {
  // Asked for, never answered.
  await page.route('**/_next/static/chunks/**/*.js', () => {});
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await expect(shownStep(page)).toHaveCount(1);
  await page.getByRole('link', { name: /^Next/ }).locator('visible=true').click();
  await expect(shownStep(page)).toHaveAttribute('data-section', 'six-pairs-of-hands');
  await page.goto(`${address}#order-of-the-chain`, { waitUntil: 'domcontentloaded' });
  await expect(shownStep(page)).toHaveAttribute('data-section', 'chain-first-check');
});

test('what is chosen and clicked before the framework is there is not lost', async ({ page }) => {
  await page.route('**/_next/static/chunks/**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto(`${address}#chain-first-check`, { waitUntil: 'domcontentloaded' });
  await answer(page, 'why-import-with-a-mine', 'no-plants');
  await page.locator('[data-item="dig"] [data-move="up"]').click();
  await expect(page.locator('[data-lesson][data-active]')).toHaveCount(0);
  await expect(question(page, 'why-import-with-a-mine')).toHaveAttribute('data-status', 'right', { timeout: 20_000 });
  await expect(page.locator('.order-item').nth(2)).toHaveAttribute('data-item', 'dig');
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

test('prints every step, and from the result the record', async ({ page }) => {
  await open(page, '#chain-first-check');
  await answer(page, 'why-import-with-a-mine', 'too-little-neodymium');
  await page.emulateMedia({ media: 'print' });
  for (const step of steps) await expect(page.locator(`[data-section="${step}"]`)).toBeVisible();
  await expect(page.locator('.lesson-bar, .your-work').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${address}#mine-to-magnet-result`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Name', { exact: true })).toBeVisible();
  await expect(page.locator('.sheet-answers li').first()).toContainText('Its ore holds too little neodymium. (wrong)');
  await expect(page.locator(`[data-section="${steps[0]}"]`)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is readable whole: steps, questions with their options, the record and the answers', async ({ page }) => {
    await page.goto(address);
    for (const step of steps) await expect(page.locator(`[data-section="${step}"]`)).toBeVisible();
    await expect(page.locator('.question')).toHaveCount(5);
    await expect(page.locator('.option').locator('visible=true')).toHaveCount(13);
    await expect(page.locator('.needs-script').locator('visible=true')).toHaveCount(0);
    await page.getByText('Show the record').click();
    await expect(page.locator('.record-list')).toBeVisible();
    await expect(page.getByText('It had hardly any plants').first()).toBeVisible();
    await page.locator('.answer-key summary').click();
    await expect(page.locator('.answer-key li').first()).toContainText('It had hardly any plants that take the elements apart.');
    // Enter in the field of a number sends nothing.
    await page.locator('#kilograms-per-tonne-field').fill('2.2');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
  });
});
