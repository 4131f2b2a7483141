import { writeJsonFeed } from '@/app/_content/feed';
import { listFeedItems, readSite } from '@/lib/content';

export const dynamic = 'force-static';

/** News of the site for programs. */
export function GET() {
  const site = readSite();
  return new Response(writeJsonFeed(site.info, listFeedItems(site)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
