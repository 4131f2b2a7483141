import { expect, test } from '@playwright/test';
import { doLesson, keys, listLessons, listSteps, mouse, openLesson } from './lesson-driver';

// A trace keeps the page as it was at each key: over a thousand keys that takes longer than the lesson.
test.use({ trace: 'off' });

// Every lesson from its first step to its result, as it comes: a new one needs no new test.
for (const slug of listLessons()) {
  for (const [means, hands] of [
    ['keyboard alone', keys],
    ['mouse', mouse],
  ] as const) {
    test(`${slug} can be done to its end by ${means}, with everything right`, async ({ page }) => {
      test.slow();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await openLesson(page, slug);
      await doLesson(page, hands);
      await expect(page.locator(`#${slug}-result`)).toBeFocused();
      const result = page.locator('.lesson-result');
      await expect(result.locator('.result-sum')).toHaveText(/^(\d+) of \1 questions right, \1 at the first try/);
      for (const objective of await result.locator('[data-objective]').all()) await expect(objective).toHaveAttribute('data-status', 'met');
      await expect(result.locator('[data-result-code]')).toHaveText(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/);
      expect(errors).toEqual([]);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const slug of listLessons()) {
    test(`${slug} can be read, answered on paper and checked, on the screen and in print`, async ({ page }) => {
      await page.goto(`/lessons/${slug}/`);
      const key = page.locator('.lesson-result .answer-key');
      await key.locator('summary').click();
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        for (const step of await listSteps(page)) await expect(page.locator(`[data-section="${step}"]`)).toBeVisible();
        await expect(page.locator('.needs-script').locator('visible=true')).toHaveCount(0);
        for (const question of await page.locator('[data-question]').all()) {
          const id = await question.getAttribute('data-question');
          // Something to tick, to write on or to put in order, and what there is to choose from.
          await expect(
            question.locator('input, textarea, .order-item, .choices li').locator('visible=true').first(),
            `${id}, ${media}`,
          ).toBeVisible();
          await expect(key.locator(`[data-answer="${id}"]`), `${id}, ${media}`).toBeVisible();
        }
        for (const record of await page.locator('.record').all()) {
          if (media === 'screen') await record.locator('> summary').click();
          await expect(record.locator('> [role=status]')).toBeVisible();
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
    });
  }
});
