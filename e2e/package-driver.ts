import path from 'node:path';
import { type Browser, expect, type Frame, type Page } from '@playwright/test';
import { answerRight, doLesson, mouse } from './lesson-driver';

// What tests of packages do with a lesson on a learning platform.

export const lesson = 'how-rare-is-rare';
export const packageAt = (name: string) => path.resolve('out/packages', name);

/** The frame with the lesson, once it runs. The driver of lessons needs only what pages and frames share. */
export async function launch(
  browser: Browser,
  platform: { readonly origin: string },
): Promise<{ page: Page; inside: Page; problems: string[] }> {
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

export async function goTo(inside: Page, step: string): Promise<void> {
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
export async function findQuestions(inside: Page): Promise<readonly [FirstQuestion, FirstQuestion]> {
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

/** Answers the first of them right and the second wrong, each on its step; they stand on the second one's afterwards. */
export async function answerTwo(inside: Page): Promise<readonly [FirstQuestion, FirstQuestion]> {
  const [one, two] = await findQuestions(inside);
  await goTo(inside, one.step);
  await answerRight(inside, one.id, mouse);
  await goTo(inside, two.step);
  const form = inside.locator(`[data-question="${two.id}"]`);
  await form.locator(`input[value="${two.wrong}"]`).check();
  await form.locator('button[type=submit]').click();
  return [one, two];
}

/** From the first step to the end page, with everything right. */
export async function goThrough(inside: Page): Promise<void> {
  await goTo(inside, (await inside.locator('[data-section]').first().getAttribute('data-section')) ?? '');
  await doLesson(inside, mouse);
}

/** The quick way to the end: everything right but what is named, out of a file, as a pupil would bring it from another device. */
export async function readWork(inside: Page, wrong: readonly string[] = []): Promise<void> {
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
      const attempt = { answer, isRight: answer[1] !== '=compared' && !wrong.includes(id) };
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
