import { Feed } from 'feed';
import type { FeedItem } from '@/lib/content';
import type { SiteInfo } from '@/lib/schema/site';
import { absolute } from './addresses';

const timeOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

function makeFeed(info: SiteInfo, items: readonly FeedItem[]): Feed {
  const newest = items[0];
  const feed = new Feed({
    id: absolute('/'),
    title: `${info.name}: ${info.tagline}`,
    description: 'New articles and lessons, editions with what they changed, and corrections.',
    link: absolute('/'),
    language: 'en-US',
    copyright: `${info.publisher}, ${info.license.name}`,
    author: { name: info.author },
    feedLinks: { rss: absolute('/feed.xml'), json: absolute('/feed.json') },
    generator: info.name,
    ...(newest ? { updated: timeOf(newest.published) } : {}),
  });
  for (const { kind, title, path, text, published, updated } of items) {
    feed.addItem({
      id: absolute(path),
      link: absolute(path),
      title,
      description: text,
      date: timeOf(updated),
      published: timeOf(published),
      category: [{ name: kind }],
    });
  }
  return feed;
}

/** RSS 2.0. Without items no day is claimed for its last change. */
export function writeRss(info: SiteInfo, items: readonly FeedItem[]): string {
  const rss = makeFeed(info, items).rss2();
  return items.length > 0 ? rss : rss.replace(/\s*<lastBuildDate>[^<]*<\/lastBuildDate>/, '');
}

/** JSON Feed 1.1; the library writes version 1, which names its author otherwise. */
export function writeJsonFeed(info: SiteInfo, items: readonly FeedItem[]): string {
  const { author, ...feed } = JSON.parse(makeFeed(info, items).json1()) as { author: unknown; items: Record<string, unknown>[] };
  const plain = feed.items.map(({ content_html: text, ...item }) => ({ ...item, content_text: text }));
  return `${JSON.stringify({ ...feed, version: 'https://jsonfeed.org/version/1.1', language: 'en-US', authors: [author], items: plain }, null, 2)}\n`;
}
