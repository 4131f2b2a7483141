import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPngWords } from '../lib/picture/png-text';

const figure = '/figures/mine-production/';

test('the PNG of a figure lies beside it at twice the size of the drawing, with title, author, source and license inside', () => {
  const file = readFileSync('out/images/figures/mine-production.png');
  expect(file.readUInt32BE(16)).toBe(768 * 2);
  const words = readPngWords(file);
  expect(words).toMatchObject({ Author: 'Seventeen editors', Copyright: expect.stringContaining('creativecommons.org/licenses/by/4.0') });
  expect(words.Title).toBeTruthy();
  expect(words.Source).toMatch(/\/figures\/mine-production\/$/);
});

test('a reader gets the picture for a column of print in dark, drawn here, with credit inside; nothing is asked of anyone else', async ({
  page,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(page.url()).host && page.url() !== 'about:blank') foreign.push(request.url());
  });
  await page.goto(figure);
  await page.getByText('Get this picture in another size').click();
  await page.getByLabel('Size').selectOption('column');
  await page.getByLabel('Colors').selectOption('dark');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Draw and save' }).press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('mine-production-column-dark.png');
  const file = readFileSync(await saved.path());
  expect(file.readUInt32BE(16)).toBe(1004);
  expect(readPngWords(file).Description).toContain('Chart: Seventeen, CC BY 4.0');
  await expect(page.locator('[data-picture-told]')).toContainText('Saved as mine-production-column-dark.png');
  expect(foreign).toEqual([]);
});

test('as SVG a slide is 960 by 540 units with text as text', async ({ page }) => {
  await page.goto(figure);
  await page.getByText('Get this picture in another size').click();
  await page.getByLabel('Size').selectOption('slide');
  await page.getByLabel('File').selectOption('svg');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Draw and save' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(svg).toContain('viewBox="0 0 960 540"');
  expect(svg).toMatch(/<text[^>]*>China<\/text>/);
  expect(svg).not.toContain('var(--');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ready-made files are linked and there', async ({ page, request }) => {
    await page.goto(figure);
    await page.getByText('Get this picture in another size').click();
    await expect(page.getByRole('button', { name: 'Draw and save' })).toBeHidden();
    const links = page.locator('.picture-box a');
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') as string)))
      expect((await request.get(href)).ok(), href).toBe(true);
  });
});
