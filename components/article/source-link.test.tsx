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
