import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { listPages, listPagesToOpen, lostAddress, readPage } from './site-pages';

// Long pages take the accessibility check a while on a busy machine.
test.setTimeout(120_000);

// Every page: answers, has one heading of the first level, no error in the console, no request to anyone else, no sideways scroll, nothing that axe finds.
for (const path of [...listPagesToOpen(), lostAddress]) {
  test(`${path} stands in light and dark`, async ({ page, baseURL }) => {
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on(
      'request',
      (request) => !request.url().startsWith(baseURL as string) && !request.url().startsWith('data:') && foreign.push(request.url()),
    );

    const response = await page.goto(path);
    expect(response?.status()).toBe(path === lostAddress ? 404 : 200);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.title()).toMatch(/Seventeen/);

    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${theme}: ${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 160))
              .join(' | ')}`,
        ),
      ).toEqual([]);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors.filter((text) => !(path === lostAddress && text.includes('404')))).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

// Pages by the hundred (a number each) are not all opened in a browser; what a file can tell is asked of every one.
test('every page has a language, one heading of the first level, a title of its own, a description and a canonical address', () => {
  const titles = new Map<string, string>();
  const faults = listPages().flatMap((path) => {
    const { document } = new JSDOM(readPage(path)).window;
    const title = document.title;
    const former = titles.get(title);
    titles.set(title, path);
    return [
      document.documentElement.lang === 'en' ? '' : 'no language',
      document.querySelectorAll('h1').length === 1 ? '' : 'not one h1',
      document.querySelector('h1')?.textContent?.trim() ? '' : 'empty h1',
      former ? `the title of ${former}` : '',
      document.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ? '' : 'no description',
      document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.endsWith(path) ? '' : 'canonical leads elsewhere',
    ]
      .filter(Boolean)
      .map((fault) => `${path}: ${fault}`);
  });
  expect(faults).toEqual([]);
});
