import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Source } from '@/lib/schema/source';
import { SourceEntry } from './source-entry';

const source: Source = {
  key: 'survey-2026',
  type: 'report',
  title: 'Summaries',
  publisher: 'Survey',
  URL: 'https://survey.test/s.pdf',
  accessed: '2026-11-23',
  standing: 'primary',
};

test('a link to a source says its address and the day on which it was read', () => {
  expect(renderToStaticMarkup(<SourceEntry source={source} />)).toContain(
    '<a href="https://survey.test/s.pdf" data-originalurl="https://survey.test/s.pdf" data-versiondate="2026-11-23">Summaries</a>',
  );
});

test('a known archived copy is named to programs and to readers', () => {
  const archive = { url: 'https://web.archive.org/web/20250512/https://survey.test/s.pdf', date: '2025-05-12' };
  const html = renderToStaticMarkup(<SourceEntry source={{ ...source, archive }} />);
  expect(html).toContain(`data-versionurl="${archive.url}"`);
  expect(html).toContain(`<a href="${archive.url}">Archived copy of 12 May 2025</a>`);
});

test('a part of an entry that ends in a mark of its own gets no second point', () => {
  const tell = (changes: Partial<Source>) =>
    renderToStaticMarkup(<SourceEntry source={{ ...source, ...changes }} />).replace(/<[^>]*>/g, '');
  const johnston = { family: 'Johnston', given: 'S. N.' };
  expect(tell({ author: [johnston], issued: '2026-05-27' })).toMatch(/^Johnston, S\. N\. Summaries, Survey, 27 May 2026\. Read:/);
  expect(tell({ author: [johnston, johnston, johnston, johnston] })).toMatch(/^Johnston, S\. N\. et al\. Summaries, Survey\. Read:/);
  expect(tell({ author: [johnston], publisher: 'Mines Inc.' })).toMatch(/Summaries, Mines Inc\. Read:/);
  expect(tell({ title: 'Enough to go around?' })).toMatch(/^Survey\. Enough to go around\? Read:/);
  expect(tell({ title: 'Is it “rare?”' })).toMatch(/“rare\?” Read:/);
});
