import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Frame, type Page, test } from '@playwright/test';
import { answerRight, doLesson, listLessons, mouse, openLesson } from './lesson-driver';
import { type Platform, startPlatform } from './platform';

// Lessons outside of the site: on learning platforms whose runtime is not ours, and as one file without a network.

const lesson = 'how-rare-is-rare';
const packageAt = (name: string) => path.resolve('out/packages', name);

/** The frame with the lesson, once it runs. The driver of lessons needs only what pages and frames share. */
async function launch(browser: Browser, platform: Platform): Promise<{ page: Page; inside: Page; problems: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => request.url().startsWith(platform.origin) || problems.push(request.url()));
  await page.goto(platform.origin);
  const frame = page.frame('lesson') as Frame;
  await expect(frame.locator('[data-lesson][data-active]')).toBeVisible();
  return { page, inside: frame as unknown as Page, problems };
}

async function goTo(inside: Page, step: string): Promise<void> {
  await inside.locator('.lesson-list summary').click();
  await inside.locator(`.lesson-list a[href="#${step}"]`).click();
  await expect(inside.locator(`[data-section="${step}"]`)).toBeVisible();
}

interface FirstQuestion {
  readonly id: string;
  readonly step: string;
  readonly right: string;
  readonly wrong: string;
}

/** The first two questions with one right option, out of the key in the page. */
async function findQuestions(inside: Page): Promise<readonly [FirstQuestion, FirstQuestion]> {
  const found = await inside.locator('[data-section] [data-question][data-kind="one"]').evaluateAll((forms) =>
    forms.slice(0, 2).map((form) => {
      const id = (form as HTMLElement).dataset.question ?? '';
      const [right] = JSON.parse(document.querySelector(`[data-answer="${id}"]`)?.getAttribute('data-solution') ?? '[]') as string[];
      const options = [...form.querySelectorAll('input')].map(({ value }) => value);
      const step = form.closest<HTMLElement>('[data-section]')?.dataset.section ?? '';
      return { id, step, right: right ?? '', wrong: options.find((option) => option !== right) ?? '' };
    }),
  );
  return found as unknown as readonly [FirstQuestion, FirstQuestion];
}

/** Values of the stored attempt by their dotted names. */
function valueOf(platform: Platform, name: string): unknown {
  return name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], platform.stored());
}

/** From the first step to the end page, with everything right. */
async function goThrough(inside: Page): Promise<void> {
  await goTo(inside, (await inside.locator('[data-section]').first().getAttribute('data-section')) ?? '');
  await doLesson(inside, mouse);
}

/** The quick way to the end: everything right out of a file, as a pupil would bring it from another device. */
async function readWork(inside: Page): Promise<void> {
  const questions = await inside.locator('.answer-key > ol > [data-answer]').evaluateAll((entries) =>
    entries.map((entry) => {
      const { answer: id = '', solution = '[]' } = (entry as HTMLElement).dataset;
      const kind = document.querySelector(`[data-question="${id}"]`)?.getAttribute('data-kind');
      return [id, kind === 'text' ? ['A sentence of my own.', '=compared'] : (JSON.parse(solution) as string[])] as const;
    }),
  );
  // Two tries each: of two records of a question the one with more tries stands.
  const work = Object.fromEntries(
    questions.map(([id, answer]) => {
      const attempt = { answer, isRight: answer[1] !== '=compared' };
      return [id, { attempts: [attempt, attempt] }];
    }),
  );
  const saved = { format: 'seventeen.lesson', version: 2, lessons: { [lesson]: { questions: work, guesses: {} } } };
  await inside
    .locator('input[type=file]')
    .setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(saved)) });
  await expect(inside.locator('.work-said')).toHaveText('Your work was read from the file.');
  await goTo(inside, `${lesson}-result`);
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
    const [one, two] = await findQuestions(first.inside);
    await goTo(first.inside, one.step);
    await answerRight(first.inside, one.id, mouse);
    await goTo(first.inside, two.step);
    const form = first.inside.locator(`[data-question="${two.id}"]`);
    await form.locator(`input[value="${two.wrong}"]`).check();
    await form.locator('button[type=submit]').click();
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
