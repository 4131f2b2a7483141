import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { GradeLesson } from '@/lib/gradebook/grade-lesson';
import { writeResultCode } from '@/lib/quiz/result-code';
import { answerRight, listLessons, mouse, openLesson } from './lesson-driver';

const lesson = 'how-rare-is-rare';
const codes = (page: Page) => page.getByLabel('Result codes');
const read = (page: Page) => page.getByRole('button', { name: 'Read the codes' }).click();

test('a pupil’s code, typed into the gradebook with the network off, gives the lesson’s own totals', async ({ browser }) => {
  const pupil = await (await browser.newContext()).newPage();
  await openLesson(pupil, lesson, '#check-the-words');
  await pupil.context().setOffline(true);
  const [wrongly = '', rightly = ''] = await pupil
    .locator('[data-section="check-the-words"] [data-kind="one"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.question ?? ''));
  const solution = JSON.parse((await pupil.locator(`[data-answer="${wrongly}"]`).getAttribute('data-solution')) ?? '[]') as string[];
  const form = pupil.locator(`[data-question="${wrongly}"]`);
  const option = form.locator(`input:not([value="${solution[0]}"])`).first();
  const words = ((await option.locator('xpath=..').textContent()) ?? '').trim();
  await option.check();
  await form.locator('button[type=submit]').click();
  await answerRight(pupil, rightly, mouse);
  await pupil.evaluate((id) => (location.hash = `#${id}-result`), lesson);
  const code = ((await pupil.locator('[data-result-code]').textContent()) ?? '').trim();
  expect(code.length).toBeGreaterThan(10);

  const teacher = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await teacher.goto('/teach/gradebook/');
  await codes(teacher).focus();
  await expect(teacher.locator('.gradebook[data-ready]')).toBeVisible({ timeout: 20_000 });
  await teacher.context().setOffline(true);
  const bent = code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  await codes(teacher).fill(`Ada: ${code}\nBo: ${bent}\nCy: ${code.slice(0, -9)}\nDi: hello`);
  await read(teacher);
  const row = teacher.locator(`[data-grades="${lesson}"] tr[data-line="1"]`);
  await expect(row).toContainText('Ada');
  await expect(row.locator('[data-right]')).toHaveText(/^1 of \d+$/);
  await expect(row.locator('[data-first]')).toHaveText('1');
  await expect(pupil.locator('[data-section$="-result"]')).toContainText((await row.locator('[data-right]').textContent()) ?? '');
  await expect(teacher.locator(`.grades-questions [data-question="${wrongly}"]`)).toContainText(`“${words}”`);
  await expect(teacher.locator('[data-refused="mistyped"]')).toContainText('Line 2:');
  await expect(teacher.locator('[data-refused="cut"]')).toContainText('Line 3:');
  await expect(teacher.locator('[data-refused="not-a-code"]')).toContainText('Line 4:');

  const download = teacher.waitForEvent('download');
  await teacher.getByRole('button', { name: 'Save all answers as CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain(`1,Ada,`);
  expect(csv.split('\r\n').filter((line) => line.startsWith('1,Ada,')).length).toBe(
    Number(await teacher.locator('.grades-questions > li').count()),
  );
});

test('every lesson has a guide, a sheet without answers and a key', async ({ page }) => {
  for (const slug of listLessons()) {
    await page.goto(`/teach/${slug}/`);
    await expect(page.locator('.plan-table tbody tr').first()).toBeVisible();
    // The minutes run on from one part to the next and end with the lesson.
    const clock = (await page.locator('.plan-clock').allInnerTexts()).map((text) => text.split('–').map(Number));
    expect(clock.map(([from]) => from)).toEqual([0, ...clock.slice(0, -1).map(([, to]) => to)]);
    await expect(page.locator('.page-head .kicker')).toContainText(`${clock.at(-1)?.[1]} minutes`);
    await page.goto(`/teach/${slug}/sheet/`);
    await expect(page.locator('.paper-page [data-question]').first()).toBeVisible();
    expect(await page.locator('.paper-page :is(.record, .hint, .answer-key, [data-solution], .amount-record)').count(), slug).toBe(0);
    const asked = await page.locator('.paper-page [data-question]').count();
    // A chart's title tells what was to be guessed: it stands with the charts, which are handed out later, and nowhere before.
    const sheet = await page.locator('.paper-step').allInnerTexts();
    for (const title of await page.locator('.paper-figure-title').allInnerTexts())
      expect(sheet.join('\n'), slug).not.toContain(title.replace(/^Chart \d+\. /, ''));
    expect(sheet.join('\n'), slug).not.toContain('Source:');
    const numbers = await page.locator('.question-number').allInnerTexts();
    const own = numbers.flatMap((text) => /^Question (\d+) of/.exec(text)?.[1] ?? []).map(Number);
    expect(own, slug).toEqual(own.map((_, index) => index + 1));
    await page.goto(`/teach/${slug}/key/`);
    expect(await page.locator('[data-answer]').count(), slug).toBeGreaterThanOrEqual(asked);
  }
});

test('a sheet fits paper of both sizes, and the header its room', async ({ page }) => {
  test.setTimeout(180_000);
  for (const slug of listLessons()) {
    await page.goto(`/teach/${slug}/sheet/`);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      // Five leaves printed on both sides are as much as a class of 28 can be given.
      expect(pages, `${slug} on ${format}`).toBeGreaterThan(3);
      expect(pages, `${slug} on ${format}`).toBeLessThanOrEqual(10);
    }
  }
  for (const [width, rows] of [
    [1280, 1],
    [768, 1],
    [360, 2],
    [320, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    const ways = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect(ways).toHaveText(['Read', 'Figures', 'Instruments', 'Lessons', 'Data', 'Numbers', 'Teach']);
    const tops = await ways.evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect(new Set(tops).size, `rows of the header at ${width}`).toBe(rows);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('28 pupils of two lessons are read from a spreadsheet’s file and saved a row each', async ({ page }) => {
  await page.goto('/teach/gradebook/');
  const known = (await (await page.request.get('/teach/gradebook/lessons.json')).json()) as { lessons: GradeLesson[] };
  const codes = known.lessons.slice(0, 2).map((one) => {
    const questions = one.questions.map(({ id, slips }, index) =>
      index % 2 ? { id, outcome: 'second' as const, ...(slips[0] ? { slip: slips[0] } : {}) } : { id, outcome: 'first' as const },
    );
    return writeResultCode({ lesson: one.lesson, questions, predictions: [], recalled: { asked: 0, right: 0 } }, one);
  });
  const names = Array.from({ length: 28 }, (_, index) =>
    index === 3 ? '=HYPERLINK("x")' : index === 4 ? '"Zoë ""Z"", 🧲"' : `Pupil ${index}`,
  );
  const list = ['Name;Code', ...names.map((name, index) => `${name};${codes[index % 2]}`)].join('\r\n');
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(list, 'utf16le')]);
  const chooser = page.locator('input[type=file]');
  // The file is there before the page can read it.
  await chooser.focus();
  await chooser.setInputFiles({ name: 'class.csv', mimeType: 'text/csv', buffer: bytes });
  await expect(page.getByRole('status').filter({ hasText: '28 codes read, 0 lines refused.' })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.grades-table')).toHaveCount(2);
  await expect(page.locator('.grades-table tbody tr')).toHaveCount(28);
  await expect(page.locator('.grades-questions strong').first()).toHaveText('14×');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save pupils as CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\uFEFFline,name,lesson,right,of,')).toBe(true);
  const rows = parse(csv, { bom: true }) as string[][];
  expect(new Set(rows.map((row) => row.length)).size, 'every row has the same columns').toBe(1);
  expect(rows.slice(1).map((row) => row[1])).toEqual(
    names.map((_, index) => (index === 3 ? `'=HYPERLINK("x")` : index === 4 ? 'Zoë "Z", 🧲' : `Pupil ${index}`)),
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the standards map is a whole table that plain buttons narrow', async ({ page }) => {
    await page.goto('/teach/');
    const rows = page.locator('.standards-table tbody tr:visible');
    const all = await rows.count();
    expect(all).toBeGreaterThan(10);
    await page.getByRole('radio', { name: 'C3' }).check();
    await expect(rows.first()).toContainText('C3');
    expect(await rows.count()).toBeLessThan(all);
    await page.getByRole('radio', { name: '6–8' }).check();
    expect(await rows.count()).toBe(0);
    await expect(page.getByText('No lesson claims a standard of C3 for grades 6–8.')).toBeVisible();
    await page.goto('/teach/gradebook/');
    await expect(page.getByText('This page needs script')).toBeVisible();
  });
});
