import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite, datesOf, formatProblem, idInEdition, listEditions, readEdition } from '@/lib/content';
import { ReleasedProject } from './testing/released-project';

const former = process.env.SEVENTEEN_ROOT;
let project: ReleasedProject;

beforeEach(() => {
  project = new ReleasedProject();
});
afterEach(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

const problems = () => checkSite(project.site()).map(formatProblem);
const stored = () => readdirSync(path.join(project.root, 'content'), { recursive: true }).map(String).sort();

test('the first release freezes everything, and the content stays sound', async () => {
  const files = await project.release();
  expect(files.at(-1)).toBe('content/editions/2026-11-23.json');
  expect(project.said[0]).toBe(
    'First edition: 1 page, 2 articles, 1 lesson, 3 sections, 1 figure, 2 numbers, 1 dataset, 1 term, 2 questions and 1 prediction.',
  );
  expect(problems()).toEqual([]);
  expect(project.read('content/permalinks.lock')).toContain('/editions/2026-11-23/');
});

test('a page has no date before the first release, and true ones after each', async () => {
  expect(datesOf(project.site(), 'article', 'mining')).toEqual({ draft: 'new' });
  await project.release();
  expect(datesOf(project.site(), 'article', 'mining')).toEqual({ published: '2026-11-23', updated: '2026-11-23' });
  project.revise('305');
  await project.release({ date: '2027-01-15', note: 'The survey revised 2025.' });
  const site = project.site();
  const dates = { published: '2026-11-23', updated: '2027-01-15' };
  for (const [kind, id] of [
    ['article', 'mining'],
    ['section', 'the-mine'],
    ['figure', 'output-by-country'],
    ['number', 'ore-2025'],
    ['dataset', 'output'],
    ['lesson', 'first-lesson'],
    ['question', 'how-much-ore'],
  ] as const)
    expect(datesOf(site, kind, id), `${kind} ${id}`).toEqual(dates);
  expect(datesOf(site, 'article', 'mining-again').updated).toBe('2026-11-23');
  expect(datesOf(site, 'question', 'what-is-ore').updated).toBe('2026-11-23');
});

test('one changed cell is reported in every sentence, chart, question and download that it changed, and by how much', async () => {
  await project.release();
  project.revise('305');
  await project.release({ date: '2027-01-15', dryRun: true });
  const report = project.said.join('\n');
  expect(report).toContain('changed: 1 sentence, 1 chart, 2 questions, 2 downloads and 2 numbers');
  expect(report).toContain(
    '  − China mined 300 tonnes of rare earth oxide of ore in 2025.\n  + China mined 305 tonnes of rare earth oxide of ore in 2025.',
  );
  expect(report).toContain('ore-2025: 300 tonnes of rare earth oxide → 305 tonnes of rare earth oxide (+1.7 %)');
  expect(report).toContain(
    'figure output-by-country: China mined three of every four tonnes\n  ~ row 2025: China (t REO) 300 → 305 (+1.7 %)',
  );
  expect(report).toContain('question how-much-ore: What was China’s share in 2025?');
  expect(report).toContain('  answer.value: 75 → 76.25 (+1.7 %)');
  expect(report).toContain('dataset output: Output\n  ~ row China · 2025: tonnes 300 → 305 (+1.7 %)');
});

test('a dry run writes nothing', async () => {
  const before = stored();
  await project.release({ dryRun: true });
  expect(stored()).toEqual(before);
});

test('without a note nothing is released; asked on a terminal it is', async () => {
  const before = stored();
  const { date, minor, dryRun } = { date: '2026-11-23', minor: false, dryRun: false };
  const silent = { date, minor, dryRun, note: undefined } as never;
  await expect(project.release(silent)).rejects.toThrow('needs a change note');
  await expect(project.release(silent, '  ')).rejects.toThrow('needs a change note');
  expect(stored()).toEqual(before);
  await project.release(silent, 'Asked and answered.');
  expect(listEditions(project.site())[0]?.note).toBe('Asked and answered.');
});

test('when nothing changed no edition is written, on the same day or later', async () => {
  await project.release();
  expect(await project.release()).toEqual([]);
  expect(await project.release({ date: '2027-05-01' })).toEqual([]);
  expect(project.said).toEqual(['Nothing that readers see has changed since the edition of 2026-11-23.', 'No edition is written.']);
});

test('a second edition on the same day, or one before the newest, is refused with the way out', async () => {
  await project.release();
  project.revise('305');
  await expect(project.release({ note: 'Again.' })).rejects.toThrow('there is an edition of 2026-11-23 already, and editions never change');
  await expect(project.release({ date: '2026-11-22' })).rejects.toThrow('would come before it');
  expect(listEditions(project.site())).toHaveLength(1);
});

test('a minor edition takes wording, moves no date, and refuses anything that counts', async () => {
  await project.release();
  project.edit('content/articles/mining-again/index.mdx', 'Ore.', 'Rock.');
  await project.release({ date: '2026-12-01', minor: true, note: undefined } as never);
  expect(datesOf(project.site(), 'article', 'mining-again')).toEqual({ published: '2026-11-23', updated: '2026-11-23' });
  project.revise('305');
  await expect(project.release({ date: '2026-12-02', minor: true })).rejects.toThrow('--minor is for wording, but this changes more');
});

test('redrawing the same rows is no change; another right answer is one, and not a minor one', async () => {
  await project.release();
  project.draw('300', '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>');
  expect(await project.release({ date: '2026-12-01' })).toEqual([]);
  project.edit('content/lessons/first-lesson/quiz.yaml', 'tolerance: { by: 2 }', 'tolerance: { by: 3 }');
  await expect(project.release({ date: '2026-12-01', minor: true })).rejects.toThrow('question how-much-ore');
});

test('a failure in the middle leaves ledger and editions as they were', async () => {
  await project.release();
  project.revise('305');
  mkdirSync(path.join(project.root, 'content/editions/2027-01-15.json/in-the-way'), { recursive: true });
  const ledger = project.read('content/permalinks.lock');
  const records = project.read('content/editions/records.jsonl');
  await expect(project.release({ date: '2027-01-15' })).rejects.toThrow();
  expect(project.read('content/permalinks.lock')).toBe(ledger);
  expect(project.read('content/editions/records.jsonl')).toBe(records);
  expect(existsSync(path.join(project.root, '.cache/release'))).toBe(false);
});

test('a renamed figure keeps the day on which it was published', async () => {
  await project.release();
  const { appendEvents } = await import('@/lib/permalinks/append');
  const alias = { event: 'alias', date: '2026-12-01', kind: 'figure', id: 'output-by-country', to: 'ore-by-country' } as const;
  project.write('content/permalinks.lock', appendEvents(project.read('content/permalinks.lock'), [alias]));
  expect(datesOf(project.site(), 'figure', 'ore-by-country').published).toBe('2026-11-23');
  expect(idInEdition(project.site(), readEdition('2026-11-23', project.site()), 'figure', 'ore-by-country')).toBe('output-by-country');
});
