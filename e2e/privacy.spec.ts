import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { packageFiles } from '@/lib/packages/file-names';
import { storedKeys } from '@/lib/privacy/stored-keys';
import { savedKey } from '@/lib/quiz/saved';
import { answerRight, mouse, openLesson } from './lesson-driver';

const lesson = 'how-rare-is-rare';
/** One page of each kind. */
const pages = [
  '/',
  '/articles/mountain-pass/',
  '/figures/crust-abundance/',
  '/instruments/recycling-stock/',
  '/numbers/',
  '/embed/crust-abundance/',
  '/data/',
  '/glossary/',
  '/teach/',
  '/teach/how-rare-is-rare/',
  '/teach/how-rare-is-rare/sheet/',
  '/teach/how-rare-is-rare/key/',
  '/privacy/',
];

test('cookies, stored keys and requests are what the privacy page says', async ({ page, baseURL }) => {
  const own = new URL(baseURL ?? '').origin;
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === own || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn || request.method() !== 'GET') foreign.push(`${request.method()} ${request.url()}`);
  });
  for (const path of pages) await page.goto(path, { waitUntil: 'networkidle' });
  const keys = () => page.evaluate(() => Object.keys(localStorage).sort());
  expect(await keys(), 'reading alone keeps nothing').toEqual([]);

  await page.goto('/teach/gradebook/');
  await page.getByLabel('Result codes').fill('Ada: 1ABC-2DEF');
  await page.getByRole('button', { name: 'Read the codes' }).click();
  await expect(page.locator('[data-refused]')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Result codes')).toHaveValue('');
  expect(await keys(), 'names in the gradebook are forgotten').toEqual([]);

  await page.getByRole('button', { name: /^Theme/ }).click();
  await openLesson(page, lesson, '#check-the-words');
  const question = await page.locator('[data-section="check-the-words"] [data-kind="one"]').first().getAttribute('data-question');
  await answerRight(page, question ?? '', mouse);
  const said = storedKeys.map(({ key }) => key).sort();
  await expect.poll(keys).toEqual(said);
  expect(await page.context().cookies()).toEqual([]);
  expect(
    await page.evaluate(async () => [sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]),
  ).toEqual([0, 0, 0]);

  await page.goto('/privacy/');
  expect((await page.locator('[data-stored-key]').allInnerTexts()).sort()).toEqual(said);
  await page.getByRole('button', { name: 'Erase all that this site keeps here' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Erased. This site keeps nothing here now.')).toBeVisible();
  expect(await keys()).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the single file for use without a network keeps what the page says, and erases it', async ({ page }) => {
  const href = packageFiles(lesson).find(({ kind }) => kind === 'offline')?.href ?? '';
  await page.context().setOffline(true);
  await page.goto(`${pathToFileURL(path.join('out', href)).href}#check-the-words`);
  await expect(page.locator('[data-lesson][data-active]')).toBeVisible();
  const question = await page.locator('[data-section="check-the-words"] [data-kind="one"]').first().getAttribute('data-question');
  await answerRight(page, question ?? '', mouse);
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  await expect.poll(async () => Object.keys(await kept())).toEqual([savedKey]);
  expect((await kept())[savedKey]).toContain(question);
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByRole('button', { name: 'Erase it for good?' }).click();
  await expect.poll(async () => (await kept())[savedKey] ?? '').not.toContain(question);
});
