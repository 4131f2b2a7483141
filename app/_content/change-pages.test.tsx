import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HistoryList } from '@/components/history/history-list';
import { historyOf } from '@/lib/content';
import { ReleasedProject } from '@/scripts/release/testing/released-project';
import { ChangesList, ChangesOfEdition } from './change-pages';
import { EditionContents, EditionsList } from './edition-pages';

const former = process.env.SEVENTEEN_ROOT;
let project: ReleasedProject;

beforeEach(async () => {
  project = new ReleasedProject();
  await project.release();
  project.revise('305');
  project.edit('content/articles/mining-again/index.mdx', 'Ore.', 'Rock worth digging.');
  await project.release({ date: '2027-01-15', note: 'The survey revised 2025.' });
});
afterEach(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

/** Words of a page, and every address on it. */
function read(page: React.ReactElement) {
  const html = renderToStaticMarkup(page);
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { html, text, links: [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href) };
}

test('the page of an edition shows every changed sentence, value and row, before and after', () => {
  const { html, text, links } = read(<ChangesOfEdition site={project.site()} date="2027-01-15" />);
  expect(text).toContain('The survey revised 2025.');
  expect(html).toContain('<del>300</del>');
  expect(html).toContain('<ins>305</ins>');
  expect(text).toContain('300 tonnes of rare earth oxide → 305 tonnes of rare earth oxide (+1.7 %)');
  expect(text).toContain('China · 2025 tonnes: 300 → 305 (+1.7 %)');
  expect(html).toContain('<del>Ore</del>');
  for (const id of ['figure-output-by-country', 'dataset-output', 'number-ore-2025', 'question-how-much-ore', 'section-the-mine-again'])
    expect(html).toContain(`id="${id}"`);
  expect(links).toContain('/editions/2026-11-23/data/output/data.csv');
  expect(links).toContain('/editions/2027-01-15/data/output/data.csv');
});

test('the list of changes has all notes, newest first, with what each edition changed', () => {
  const { text, links } = read(<ChangesList site={project.site()} />);
  expect(text).toMatch(/The survey revised 2025\..*First edition\./);
  expect(text).toContain('Changed: 2 sentences, 1 chart, 2 questions, 2 downloads and 2 numbers.');
  expect(text).toContain('The first edition: 1 page, 2 articles');
  expect(links).toContain('/feed.xml');
});

test('an edition lists its files and says whether a newer one exists', () => {
  const old = read(<EditionContents site={project.site()} date="2026-11-23" />);
  expect(old.text).toContain('A newer edition: 15 January 2027');
  expect(old.links).toContain('/editions/2026-11-23/figures/output-by-country/figure.svg');
  expect(old.links).toContain('/editions/2026-11-23/SHA256SUMS');
  expect(read(<EditionContents site={project.site()} date="2027-01-15" />).text).toContain('The newest edition');
  expect(read(<EditionsList site={project.site()} />).text).toContain('The survey revised 2025.');
});

test('before the first release the lists say that there is nothing yet', () => {
  const draft = new ReleasedProject().site();
  expect(read(<ChangesList site={draft} />).text).toContain('Nothing has been released yet');
  expect(read(<EditionsList site={draft} />).text).toContain('Nothing has been released yet');
  expect(read(<HistoryList entries={historyOf(draft, 'number', 'ore-2025')} />).text).toContain('Not yet released');
});

test('the history of a number is its value in every edition that changed it', () => {
  const { text, links } = read(<HistoryList entries={historyOf(project.site(), 'number', 'ore-2025')} />);
  expect(text).toContain(
    '15 January 2027 300 tonnes of rare earth oxide → 305 tonnes of rare earth oxide (+1.7 %) The survey revised 2025.',
  );
  expect(text).toContain('23 November 2026 first released: 300 tonnes of rare earth oxide');
  expect(links).toEqual(['/changes/2027-01-15/#number-ore-2025', '/editions/2026-11-23/']);
});

test('the history of a figure that never changed is its first edition alone', () => {
  expect(historyOf(project.site(), 'term', 'ore').map(({ date }) => date)).toEqual(['2026-11-23']);
  expect(historyOf(project.site(), 'figure', 'output-by-country').map(({ date }) => date)).toEqual(['2027-01-15', '2026-11-23']);
});
