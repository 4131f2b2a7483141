import { expect, type Locator, type Page, test } from '@playwright/test';

// Who lets the system force its colors keeps what color alone told: series, shares, right and wrong, where the focus is.

const color = (locator: Locator, property: string) =>
  locator.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

/** How much lighter one color is than the other, from 1 to 21, as they come out on the screen. */
function contrast(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    (pair) => {
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      const [a = 0, b = 0] = pair
        .map((value) => {
          pen.fillStyle = value;
          pen.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) =>
            part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        })
        .sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    },
    [one, other],
  );
}

/** The ground that the system forces. */
const readCanvas = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; background: Canvas';
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  });

for (const system of ['light', 'dark'] as const) {
  test.describe(`forced colors on a ${system} ground`, () => {
    test.use({ colorScheme: system, contextOptions: { forcedColors: 'active' } });

    // The switch of the site says the opposite: what the system forces goes before it.
    test.beforeEach(({ page }) =>
      page.addInitScript((theme) => localStorage.setItem('seventeen.theme', theme), system === 'light' ? 'dark' : 'light'),
    );

    test('a chart can be read, whatever theme the site was switched to', async ({ page }) => {
      await page.goto('/figures/mine-production/');
      await expect(page.locator('html')).toHaveAttribute('data-theme', system === 'light' ? 'dark' : 'light');
      const canvas = await readCanvas(page);
      const chart = page.locator('.figure-chart svg:visible').first();
      const letters = await chart.locator('text').evaluateAll((all) => [...new Set(all.map((text) => getComputedStyle(text).fill))]);
      for (const fill of letters) expect(await contrast(page, fill, canvas), `letters in ${fill} on ${canvas}`).toBeGreaterThan(4.4);
      await page.locator('.figure-chart').hover();
      await expect(page.locator('.figure-swatch line')).toHaveCount(5);
      const marks = await page.locator('.figure-swatch line').evaluateAll((all) => all.map((line) => getComputedStyle(line).stroke));
      expect(new Set(marks).size).toBe(5);
      for (const mark of marks) expect(await contrast(page, mark, canvas), `marks in ${mark} on ${canvas}`).toBeGreaterThan(3);
    });

    test('tiles and shares keep their colors, buttons and the focus an edge', async ({ page }) => {
      await page.goto('/');
      const tiles = await page.locator('.element-tile').evaluateAll((all) => all.map((tile) => getComputedStyle(tile).backgroundColor));
      expect(new Set(tiles).size).toBe(17);
      const fill = page.locator('.chain-fill').first();
      expect(await color(fill, 'background-color')).not.toBe(await color(page.locator('.chain-bar').first(), 'background-color'));
      const button = page.locator('.hero-ways .button');
      expect(await color(button, 'border-top-style')).toBe('solid');
      // Behind the letters of a button the browser lays a plate of the forced ground.
      expect(await contrast(page, await color(button, 'color'), await readCanvas(page))).toBeGreaterThan(4.4);
      await page.keyboard.press('Tab');
      expect(await color(page.locator(':focus-visible'), 'outline-style')).toBe('solid');
    });

    test('right and wrong differ in more than color', async ({ page }) => {
      await page.goto('/lessons/mine-to-magnet/#chain-first-check');
      const question = page.locator('[data-question="why-import-with-a-mine"]');
      await question.locator('input[value="digging-too-dear"]').check();
      await question.getByRole('button', { name: 'Check the answer' }).click();
      await expect(question.locator('[data-tone="wrong"]')).toBeVisible();
      expect(await color(question.locator('[data-tone="wrong"]'), 'border-left-style')).toBe('dashed');
      await question.locator('input[value="no-plants"]').check();
      await question.getByRole('button', { name: 'Check the answer' }).click();
      expect(await color(question.locator('[data-tone="right"]'), 'border-left-style')).toBe('solid');
      expect(await color(question.locator('[data-tone="right"]'), 'border-left-width')).toBe('6px');
    });
  });
}
