import Parser from 'rss-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFeedItems, readSiteFresh } from '@/lib/content';
import { writeSite } from '@/lib/content/testing/small-site';
import { ReleasedProject } from '@/scripts/release/testing/released-project';
import { writeJsonFeed, writeRss } from './feed';

const former = process.env.SEVENTEEN_ROOT;
let project: ReleasedProject;

beforeEach(async () => {
  project = new ReleasedProject();
  await project.release({ note: 'First edition & <more>.' });
  project.write(
    'content/corrections/2026.yaml',
    '- { id: wrong-ore, date: 2026-12-01, touches: [mining], said: A & B, right: "It was <Number id=\\"ore-2025\\" />." }\n',
  );
});
afterEach(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

const expected = [
  ['Correction of 1 December 2026', '/corrections/#wrong-ore', '2026-12-01'],
  ['Edition of 23 November 2026', '/changes/2026-11-23/', '2026-11-23'],
  ['Mining', '/articles/mining/', '2026-11-23'],
  ['Mining again', '/articles/mining-again/', '2026-11-23'],
  ['First lesson', '/lessons/first-lesson/', '2026-11-23'],
];

test('a feed reader finds articles, lessons, editions and corrections in the RSS feed, with their days and addresses', async () => {
  const site = project.site();
  const rss = await new Parser().parseString(writeRss(site.info, listFeedItems(site)));
  expect(rss.items.map(({ title, link, isoDate }) => [title, link?.replace('http://localhost:3000', ''), isoDate?.slice(0, 10)])).toEqual(
    expected,
  );
  expect(rss.items[0]?.content).toBe('We said: “A & B” It was 300 tonnes of rare earth oxide.');
  expect(rss.items[1]?.content).toBe('First edition & <more>.');
  expect(new Set(rss.items.map(({ guid }) => guid)).size).toBe(expected.length);
  expect(rss.feedUrl).toBe('http://localhost:3000/feed.xml');
  expect(rss.lastBuildDate).toBe('Tue, 01 Dec 2026 00:00:00 GMT');
});

test('the JSON feed has everything that version 1.1 requires', () => {
  const site = project.site();
  const feed = JSON.parse(writeJsonFeed(site.info, listFeedItems(site)));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Small: a site',
    feed_url: 'http://localhost:3000/feed.json',
    home_page_url: 'http://localhost:3000/',
    authors: [{ name: 'Testers' }],
  });
  expect(feed).not.toHaveProperty('author');
  expect(feed.items).toHaveLength(expected.length);
  for (const item of feed.items) {
    expect(item).toMatchObject({ id: expect.any(String), url: expect.any(String), content_text: expect.any(String) });
    expect(new Date(item.date_published).toISOString()).toBe(item.date_published);
  }
});

test('before the first release there is no news, and no day is claimed', async () => {
  process.env.SEVENTEEN_ROOT = writeSite({});
  const site = readSiteFresh();
  const rss = writeRss(site.info, listFeedItems(site));
  expect(rss).not.toContain('lastBuildDate');
  expect((await new Parser().parseString(rss)).items).toEqual([]);
});
