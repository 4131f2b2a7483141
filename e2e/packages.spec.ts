import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { listLessons, openLesson } from './lesson-driver';
import { answerTwo, findQuestions, goThrough, goTo, launch, lesson, packageAt, readWork } from './package-driver';
import { type Platform, startPlatform } from './platform';

// Lessons outside of the site: on learning platforms whose runtime is not ours, and as one file without a network.

/** Values of the stored attempt by their dotted names. */
function valueOf(platform: Platform, name: string): unknown {
  return name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], platform.stored());
}

const standards = [
  {
    standard: 'scorm12',
    status: 'cmi.core.lesson_status',
    place: 'cmi.core.lesson_location',
    score: 'cmi.core.score.raw',
    response: 'student_response',
    wrong: 'wrong',
    finish: goThrough,
    done: [['cmi.core.lesson_status', 'passed']],
  },
  {
    standard: 'scorm2004',
    status: 'cmi.completion_status',
    place: 'cmi.location',
    score: 'cmi.score.raw',
    response: 'learner_response',
    wrong: 'incorrect',
    finish: readWork,
    done: [
      ['cmi.completion_status', 'completed'],
      ['cmi.success_status', 'passed'],
    ],
  },
] as const;

for (const { standard, status, place, score, response, wrong, finish, done } of standards) {
  test(`a ${standard} package reports each answer, goes on where a closed tab left it, and is done at its end`, async ({ browser }) => {
    const platform = await startPlatform(standard, packageAt(`${lesson}-${standard}.zip`));
    const first = await launch(browser, platform);
    const [one, two] = await answerTwo(first.inside);
    await expect.poll(() => valueOf(platform, 'cmi.interactions.1.result')).toBe(wrong);
    await expect(first.inside.locator('.lesson-kept')).toHaveText('Saved on the learning platform');
    platform.hearNothing();
    await first.page.context().close();
    platform.hearAgain();

    expect(valueOf(platform, status)).toBe('incomplete');
    expect(valueOf(platform, place)).toBe(two.step);
    expect(Number(valueOf(platform, score))).toBeGreaterThan(0);
    expect(valueOf(platform, 'cmi.interactions.0')).toMatchObject({ id: one.id, type: 'choice', result: 'correct' });
    expect(valueOf(platform, 'cmi.interactions.1')).toMatchObject({ id: two.id });
    expect(valueOf(platform, `cmi.interactions.1.${response}`)).toBeTruthy();
    expect(String(valueOf(platform, 'cmi.suspend_data')).length).toBeLessThanOrEqual(4096);

    const second = await launch(browser, platform);
    await expect(second.inside.locator(`[data-section="${two.step}"]`)).toBeVisible();
    await expect(second.inside.locator(`[data-question="${one.id}"]`)).toHaveAttribute('data-status', 'right');
    await expect(second.inside.locator(`[data-question="${two.id}"] input[value="${two.wrong}"]`)).toBeChecked();
    await finish(second.inside);
    await expect(second.inside.locator('.result-sum')).toContainText(/^(\d+) of \1 questions right/);
    for (const [name, value] of done) await expect.poll(() => valueOf(platform, name), name).toBe(value);
    expect(Number(valueOf(platform, score))).toBe(100);
    expect(valueOf(platform, place)).toBe(`${lesson}-result`);
    expect([...first.problems, ...second.problems]).toEqual([]);
    await second.page.context().close();
    platform.stop();
  });
}

test('a pupil finishes from one file without a network; the code is the one that the site gives for the same work', async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const alone = await context.newPage();
  const requests: string[] = [];
  alone.on('request', (request) => request.url().startsWith('file:') || requests.push(request.url()));
  await alone.goto(pathToFileURL(packageAt(`${lesson}.html`)).href);
  await expect(alone.locator('[data-lesson][data-active]')).toBeVisible();
  const [, two] = await findQuestions(alone);
  await goTo(alone, two.step);
  await alone.locator(`[data-question="${two.id}"] input[value="${two.wrong}"]`).check();
  await alone.locator(`[data-question="${two.id}"] button[type=submit]`).click();
  await goThrough(alone);
  const code = (await alone.locator('[data-result-code]').textContent()) ?? '';
  const download = alone.waitForEvent('download');
  await alone.getByRole('button', { name: 'Keep as a file' }).click();
  const work = readFileSync(await (await download).path(), 'utf8');
  await alone.reload();
  await expect(alone.locator('[data-result-code]')).toHaveText(code);
  expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  await context.close();

  await openLesson(page, lesson, `#${lesson}-result`);
  await page.locator('input[type=file]').setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(work) });
  await expect(page.locator('[data-result-code]')).toHaveText(code);
});

test('every lesson leaves in the same words as it stands on the site, and each link in it leads somewhere', async ({ page }) => {
  for (const slug of listLessons()) {
    const files = [packageAt(`${slug}.html`), path.resolve('out/lessons', slug, 'index.html')].map((file) => readFileSync(file, 'utf8'));
    const { words, lost } = await page.evaluate(([packed = '', onSite = '']) => {
      const [alone, site] = [packed, onSite].map((html) => new DOMParser().parseFromString(html, 'text/html')) as [Document, Document];
      const stepsOf = (where: Document) =>
        [...where.querySelectorAll('.lesson-body > section')].map((step) => {
          // Live pictures have controls and marks of their own: the words around them are what must be the same.
          for (const part of step.querySelectorAll('figure, .instrument, svg, [data-slot]')) part.remove();
          return step.textContent?.replace(/\s+/g, ' ').trim();
        });
      const isLost = (href: string) =>
        href.startsWith('#') ? !alone.getElementById(decodeURIComponent(href.slice(1))) : !/^(https?:\/\/|mailto:)/.test(href);
      const links = [...alone.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      return { lost: links.filter(isLost), words: [stepsOf(alone), stepsOf(site)] };
    }, files);
    expect(words[0]?.length, slug).toBeGreaterThan(3);
    expect(words[0], slug).toEqual(words[1]);
    expect(lost, slug).toEqual([]);
  }
});
