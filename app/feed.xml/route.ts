import { writeRss } from '@/app/_content/feed';
import { listFeedItems, readSite } from '@/lib/content';

export const dynamic = 'force-static';

/** News of the site for feed readers. */
export function GET() {
  const site = readSite();
  return new Response(writeRss(site.info, listFeedItems(site)), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
