import path from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctionsFor, datesOf, listFeedItems, type Site } from '@/lib/content';
import { writeApi } from '@/scripts/build/api';
import { writeCitations } from '@/scripts/build/citations';
import { writeDataFiles } from '@/scripts/build/data-files';
import { describeLatest } from '@/scripts/build/editions';
import { ReleasedProject } from '@/scripts/release/testing/released-project';
import { writeJsonFeed, writeRss } from './feed';

const words = 'It was 300 tonnes of rare earth oxide.';
const former = process.env.SEVENTEEN_ROOT;
let project: ReleasedProject;
let site: Site;

beforeAll(async () => {
  project = new ReleasedProject({
    'content/figures/output-by-country/data.ts':
      "export const figure = { datasets: ['output'], select: () => ({ x: { label: 'Year', kind: 'year' }, series: [], rows: [] }) };",
    'content/corrections/2026.yaml': `- id: wrong-ore
  date: 2026-12-01
  touches: [ore-2025, output-by-country, the-mine, output]
  said: China mined nothing.
  right: It was <Number id="ore-2025" />.
`,
  });
  await project.release();
  site = project.site();
  await writeCitations(site, { cache: path.join(project.root, '.cache/citations'), files: path.join(project.root, 'public') });
  await writeDataFiles(site, { folder: path.join(project.root, 'public'), stateFile: path.join(project.root, '.cache/data-files.json') });
  writeApi(site, path.join(project.root, 'public/api'));
});
afterAll(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

type Page = (props: { params: Promise<never> }) => ReactNode | Promise<ReactNode>;

/** Markup of a route's page; the route is read after the environment points at the project. */
async function show(route: { default: unknown }, params: Readonly<Record<string, string>>): Promise<string> {
  return renderToStaticMarkup((await (route.default as Page)({ params: Promise.resolve(params) as never })) as never);
}
const countNotes = (html: string) => html.split('data-correction="wrong-ore"').length - 1;

test('an article shows it at its top, at the section and beside the chart', async () => {
  const html = await show(await import('@/app/(site)/articles/[slug]/page'), { slug: 'mining' });
  expect(countNotes(html)).toBe(3);
  expect(html).toContain(words);
  expect(html.indexOf('data-correction')).toBeLessThan(html.indexOf('class="prose"'));
});

test('the pages of the figure, the number and the dataset show it', async () => {
  const { NumberPage } = await import('./number-page');
  expect(countNotes(renderToStaticMarkup(<NumberPage site={site} id="ore-2025" />))).toBe(1);
  expect(countNotes(await show(await import('@/app/(site)/figures/[id]/page'), { id: 'output-by-country' }))).toBe(1);
  expect(countNotes(await show(await import('@/app/(site)/data/[id]/page'), { id: 'output' }))).toBe(1);
});

test('live and pinned embeds show it', async () => {
  const { EmbedPage } = await import('./embed-page');
  const { PinnedPage } = await import('./pinned-page');
  const { readPinned } = await import('@/lib/content');
  for (const id of ['output-by-country', 'ore-2025']) {
    expect(countNotes(renderToStaticMarkup(<EmbedPage site={site} id={id} />)), id).toBe(1);
    expect(countNotes(renderToStaticMarkup(<PinnedPage pinned={readPinned(site, id, '2026-11-23')} />)), id).toBe(1);
  }
  expect(describeLatest(site).corrected).toMatchObject({
    'output-by-country': '2026-12-01',
    'ore-2025': '2026-12-01',
    output: '2026-12-01',
  });
});

test('the list of corrections, both feeds and the JSON interface carry it', async () => {
  expect(await show(await import('@/app/(site)/corrections/page'), {})).toContain('href="/articles/mining/#the-mine"');
  const items = listFeedItems(site);
  expect(writeRss(site.info, items)).toContain(words);
  expect(writeJsonFeed(site.info, items)).toContain(words);
  expect(project.read('public/api/numbers/ore-2025.json')).toContain(words);
  expect(project.read('public/api/corrections.json')).toContain(words);
});

test('citations carry it as a note, and the dates of what it touches follow it', () => {
  for (const file of ['number/ore-2025', 'figure/output-by-country', 'article/mining']) {
    expect(project.read(`public/cite/${file}.bib`), file).toContain('300 tonnes');
    expect(project.read(`public/cite/${file}.ris`), file).toContain('300 tonnes');
  }
  expect(datesOf(site, 'article', 'mining')).toEqual({ published: '2026-11-23', updated: '2026-12-01' });
  expect(correctionsFor(site, 'mining-again')).toEqual([]);
  expect(datesOf(site, 'article', 'mining-again').updated).toBe('2026-11-23');
});
