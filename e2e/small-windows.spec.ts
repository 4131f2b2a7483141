import { expect, test } from '@playwright/test';

// A window of 1280 by 1024 at 400 percent, and letters spaced as WCAG 1.4.12 lets readers space them: one page of each make.
const pages = [
  '/',
  '/articles/processing/',
  '/figures/mine-production/',
  '/instruments/basket-value/',
  '/lessons/mine-to-magnet/',
  '/numbers/china-mine-output-2025/',
  '/data/mine-production/',
  '/glossary/',
  '/embed/mine-production/',
  '/embed/separation-cascade/',
];

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

test.use({ viewport: { width: 320, height: 256 } });

for (const path of pages)
  test(`${path} can be read at 400 percent and with letters spaced`, async ({ page }) => {
    await page.goto(path);
    const look = () =>
      page.evaluate(() => {
        const sticky = [...document.querySelectorAll('body *')].filter((node) => {
          const { position } = getComputedStyle(node);
          return (position === 'sticky' || position === 'fixed') && !node.closest('table') && node.checkVisibility();
        });
        const foot = document.querySelector('.embed-foot')?.getBoundingClientRect();
        const before = document.querySelector('.embed-foot')?.previousElementSibling?.getBoundingClientRect();
        return {
          isWide: document.documentElement.scrollWidth > innerWidth,
          // What stays in sight leaves the page three quarters of the window.
          inTheWay: sticky.filter((node) => node.getBoundingClientRect().height > innerHeight / 4).map((node) => node.className),
          isOverlaid: foot && before ? before.bottom > foot.top + 1 : false,
        };
      });
    const good = { isWide: false, inTheWay: [], isOverlaid: false };
    expect(await look()).toEqual(good);
    await page.addStyleTag({ content: spacing });
    expect(await look()).toEqual(good);
  });

test('the card of a number fits into a low window and can be closed there', async ({ page }) => {
  await page.goto('/articles/processing/');
  const mark = page.locator('.article .number a').first();
  await mark.click();
  const card = page.locator('.card-pop');
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
  await card.locator('.card-close').click();
  await expect(card).toHaveCount(0);
});
