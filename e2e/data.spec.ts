import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readSite } from '@/lib/content';

const large = '/data/us-trade-compounds/';
const datasets = [...readSite().datasets.values()];
const open = datasets.filter(({ meta }) => meta.license.redistribute);
const closed = datasets.filter(({ meta }) => !meta.license.redistribute);

test('a reader sorts and filters all rows by keyboard, and the address keeps it', async ({ page }) => {
  await page.goto(large);
  const table = page.locator('[data-row-table]');
  const rows = table.locator('tbody tr');
  await expect(rows).toHaveCount(100);
  await expect(table.locator('[data-count]')).toHaveText('The first 100 of 1,168 rows');

  await table.getByRole('searchbox').focus();
  await page.keyboard.type('japan imports annual');
  await expect(table.locator('[data-count]')).toHaveText(/^\d+ of 1,168 rows match$/);
  for (const text of await rows.allInnerTexts()) expect(text).toContain('Japan');

  const head = table.locator('th[data-column="quantity_kg"]');
  const read = async () => (await rows.locator('td:nth-child(6)').allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(read).toEqual((await read()).toSorted((a, b) => a - b));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(read).toEqual((await read()).toSorted((a, b) => b - a));
  expect(page.url()).toContain('?find=japan+imports+annual&sort=-quantity_kg');

  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('searchbox')).toHaveValue('japan imports annual');
  await expect(rows.first()).toContainText('Japan');
});

test('markup in the address is words to look for, and runs nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${large}?find=${encodeURIComponent('<img src=x onerror=alert(1)>')}&sort=-__proto__`);
  await expect(page.locator('[data-count]')).toHaveText('0 of 1,168 rows match');
  expect(await page.locator('[data-row-table] img').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('rows that cannot be fetched leave the table as it was, and say so', async ({ page }) => {
  await page.route('**/data.json', (route) => route.abort());
  await page.goto(large);
  await page.getByRole('searchbox').fill('Japan');
  await expect(page.locator('[data-count]')).toContainText('could not be fetched');
  await expect(page.locator('[data-row-table] tbody tr')).toHaveCount(100);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first rows stand as a plain table, with the count of all and the files', async ({ page }) => {
    await page.goto(large);
    await expect(page.locator('[data-row-table] tbody tr')).toHaveCount(100);
    await expect(page.getByText('The first 100 of 1,168 rows')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: /^Excel/ })).toBeVisible();
  });
});

test('a button copies the lines that load the rows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/data/mine-production/');
  await page.getByRole('region', { name: 'Python' }).getByRole('button', { name: 'Copy' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^import pandas as pd\n\nmine_production = pd\.read_csv\("https?:\/\/.*\/data\/mine-production\/data\.csv"\)$/);
});

test('files answer with their type, and any origin may read them', async ({ request }) => {
  const types = {
    '/data/mine-production/data.csv': /^text\/csv/,
    '/data/mine-production/data.json': /^application\/json/,
    '/data/mine-production/datapackage.json': /^application\/json/,
    '/data/mine-production/data.xlsx': /spreadsheetml/,
    '/data/datapackage.json': /^application\/json/,
    '/data/SHA256SUMS': /^text\/plain/,
    '/downloads/seventeen-data.zip': /zip/,
    '/api/index.json': /^application\/json/,
    '/api/schema.json': /^application\/json/,
    '/api/numbers/china-mine-share-2025.json': /^application\/json/,
  };
  for (const [address, type] of Object.entries(types)) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toMatch(type);
    expect(response.headers()['access-control-allow-origin'], address).toBe('*');
  }
});

test('every address of the site that the JSON index names leads to a file', () => {
  const origin = (JSON.parse(readFileSync('out/api/index.json', 'utf8')) as { address: string }).address;
  const named = readdirSync('out/api')
    .filter((name) => name.endsWith('.json') && name !== 'schema.json')
    .flatMap((name) => [...readFileSync(`out/api/${name}`, 'utf8').matchAll(/"([^"]+)"/g)].map((match) => match[1] as string))
    .filter((text) => text.startsWith(origin) && !text.includes('{id}'));
  const missing = [...new Set(named)].filter((address) => {
    const file = (address.slice(origin.length).split('#')[0] as string).replace(/(^|\/)$/, '$1index.html');
    return !existsSync(`out/${file}`);
  });
  expect(named.length).toBeGreaterThan(1000);
  expect(missing).toEqual([]);
});

test('the CSV that readers download is the file of the repository, byte for byte', () => {
  for (const { id } of open)
    expect(readFileSync(`out/data/${id}/data.csv`).equals(readFileSync(`content/datasets/${id}/data.csv`)), id).toBe(true);
});

test('rows that may not be passed on stand in no file of the site', () => {
  const markers = closed.flatMap(({ id, table: { rows } }) => {
    const lines = readFileSync(`content/datasets/${id}/data.csv`, 'utf8').trim().split('\n').slice(1);
    const some = <T>(list: readonly T[]) => list.filter((_, index) => index % Math.ceil(list.length / 10) === 0);
    return [...some(lines).map((line) => line.trim()), ...some(rows).map((row) => JSON.stringify(row).slice(1, -1))];
  });
  expect(markers.length).toBeGreaterThan(20);
  const found = listFiles('out').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return markers.filter((marker) => text.includes(marker)).map((marker) => `${file}: ${marker}`);
  });
  expect(found).toEqual([]);
  for (const { id } of closed) {
    expect(readdirSync(`out/data/${id}`).filter((name) => /\.(csv|xlsx|json)$/.test(name))).toEqual([]);
    expect(readFileSync(`out/data/${id}/index.html`, 'utf8')).not.toContain('data-row-table');
  }
  // The chart of mine production draws British rows up to 2011; its file begins with the American ones.
  const years = readFileSync('out/figures/mine-production/data.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, 4));
  expect(years[0]).toBe('2012');
});

/** Files of words under a folder. */
function listFiles(folder: string): string[] {
  expect(existsSync(folder)).toBe(true);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(csv|json|html|txt|xml|svg)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
