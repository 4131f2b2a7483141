import { expect, test } from '@playwright/test';
import { doLesson, keys, listLessons, mouse, openLesson } from './lesson-driver';

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
