import { expect, test } from '@playwright/test';
import type { Statement } from '../lib/packages/xapi';
import { type Cmi5Platform, startCmi5Platform } from './cmi5-platform';
import { answerRight, mouse } from './lesson-driver';
import { answerTwo, findQuestions, goTo, launch, lesson, packageAt, readWork } from './package-driver';

// Lessons on platforms that speak cmi5, held to its rules by a record store that refuses what breaks them.

const archive = packageAt(`${lesson}-cmi5.zip`);
const verbsOf = (statements: readonly Statement[]) => statements.map(({ verb }) => verb.id.split('/').at(-1));
const told = (platform: Cmi5Platform, verb: string) => platform.statements.filter((one) => one.verb.id.endsWith(`/${verb}`));
const kept = (platform: Cmi5Platform) => platform.states.get('seventeen.lesson') ?? '';

test('a cmi5 package tells each answer as a statement, goes on where a closed tab left it, and goes back when it is done', async ({
  browser,
}) => {
  const platform = await startCmi5Platform(archive);
  const first = await launch(browser, platform);
  const [one, two] = await answerTwo(first.inside);
  await expect.poll(() => told(platform, 'answered').length).toBe(2);
  await expect.poll(() => told(platform, 'scored').length).toBe(1);
  await first.page.goto(`${platform.origin}returned`);
  await expect.poll(() => verbsOf(platform.statements).at(-1)).toBe('terminated');
  await first.page.context().close();

  expect(platform.statements[0]?.verb.id).toBe('http://adlnet.gov/expapi/verbs/initialized');
  const [right, wrong] = told(platform, 'answered');
  expect(right?.object.id).toMatch(new RegExp(`/lessons/${lesson}/#${one.id}$`));
  expect(right?.object.definition).toMatchObject({ interactionType: 'choice', correctResponsesPattern: [one.right] });
  expect(right?.object.definition?.choices?.length).toBeGreaterThan(2);
  expect(right?.result).toEqual({ response: one.right, success: true });
  expect(wrong?.result).toEqual({ response: two.wrong, success: false });
  expect(kept(platform)).toContain(two.step);

  const second = await launch(browser, platform);
  await expect(second.inside.locator(`[data-section="${two.step}"]`)).toBeVisible();
  await expect(second.inside.locator(`[data-question="${one.id}"]`)).toHaveAttribute('data-status', 'right');
  await readWork(second.inside);
  await expect.poll(() => told(platform, 'passed')).toHaveLength(1);
  expect(told(platform, 'completed')).toHaveLength(1);
  expect(told(platform, 'passed')[0]?.result?.score).toEqual({ scaled: 1, raw: 100, min: 0, max: 100 });
  await second.inside.getByRole('button', { name: 'Save and go back to the course' }).click();
  await expect(second.inside.getByText('Back in the course')).toBeVisible();
  expect(verbsOf(platform.statements).at(-1)).toBe('terminated');
  await second.page.context().close();

  const third = await launch(browser, platform);
  await expect(third.inside.locator('.result-sum')).toContainText(/^(\d+) of \1 questions right/);
  await third.inside.getByRole('button', { name: 'Save and go back to the course' }).click();
  await expect(third.inside.getByText('Back in the course')).toBeVisible();
  expect(told(platform, 'passed')).toHaveLength(1);
  expect(told(platform, 'completed')).toHaveLength(1);
  expect(told(platform, 'terminated')).toHaveLength(3);
  expect(platform.faults).toEqual([]);
  expect([...first.problems, ...second.problems, ...third.problems]).toEqual([]);
  await third.page.context().close();
  platform.stop();
});

test('a platform that names a mastery score has passed whoever reaches it', async ({ browser }) => {
  const platform = await startCmi5Platform(archive, { masteryScore: 0.8 });
  const { page, inside, problems } = await launch(browser, platform);
  const [one] = await findQuestions(inside);
  await readWork(inside, [one.id]);
  await expect.poll(() => told(platform, 'passed')).toHaveLength(1);
  const scaled = told(platform, 'passed')[0]?.result?.score?.scaled ?? 0;
  expect(scaled).toBeGreaterThanOrEqual(0.8);
  expect(scaled).toBeLessThan(1);
  expect(platform.faults).toEqual([]);
  expect(problems).toEqual([]);
  await page.context().close();
  platform.stop();
});

test('where one only looks, nothing but the visit is told', async ({ browser }) => {
  const platform = await startCmi5Platform(archive, { mode: 'Browse' });
  const { page, inside } = await launch(browser, platform);
  await expect(inside.locator('#package-notice')).toContainText('nothing that you do now is recorded');
  await readWork(inside);
  await inside.getByRole('button', { name: 'Save and go back to the course' }).click();
  await expect(inside.getByText('Back in the course')).toBeVisible();
  expect(verbsOf(platform.statements)).toEqual(['initialized', 'terminated']);
  expect(kept(platform)).toBe('');
  expect(platform.faults).toEqual([]);
  await page.context().close();
  platform.stop();
});

test('a launch counts once: loaded again the lesson says so, works on the device, and tells nobody', async ({ browser }) => {
  const platform = await startCmi5Platform(archive);
  const { page, inside } = await launch(browser, platform);
  await page.frame('lesson')?.evaluate(() => location.reload());
  await expect(inside.locator('#package-notice')).toContainText('open the lesson from your course again');
  await expect(inside.locator('[data-lesson][data-active]')).toBeVisible();
  const before = platform.statements.length;
  const [one] = await findQuestions(inside);
  await goTo(inside, one.step);
  await answerRight(inside, one.id, mouse);
  await expect(inside.locator('.lesson-kept')).not.toHaveText('Saved on the learning platform');
  expect(platform.statements).toHaveLength(before);
  await page.context().close();
  platform.stop();
});
