import { expect, test } from '@playwright/test';
import { storedKeys } from '@/lib/privacy/stored-keys';
import { answerRight, mouse, openLesson } from './lesson-driver';

const lesson = 'how-rare-is-rare';
/** One page of each kind. */
const pages = [
  '/',
  '/articles/mountain-pass/',
  '/figures/crust-abundance/',
  '/instruments/recycling-stock/',
  '/numbers/',
  '/teach/',
  '/teach/gradebook/',
];

test('cookies, stored keys and requests are what the privacy page says', async ({ page, baseURL }) => {
  const own = new URL(baseURL ?? '').origin;
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'data:' && protocol !== 'blob:') foreign.push(request.url());
  });
  for (const path of pages) await page.goto(path, { waitUntil: 'networkidle' });
  const keys = () => page.evaluate(() => Object.keys(localStorage).sort());
  expect(await keys(), 'reading alone keeps nothing').toEqual([]);

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
  await expect(page.getByText('Nothing of this site is left on this device.')).toBeVisible();
  expect(await keys()).toEqual([]);
  expect(foreign).toEqual([]);
});
