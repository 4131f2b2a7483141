import { formatDate } from '@/lib/citation/source-label';
import { inlineText } from '@/lib/inline/inline';
import { listCorrections } from './corrections';
import { datesOf } from './dates';
import { listEditions } from './editions';
import type { Site } from './site';

/** Something that subscribers hear of. */
export interface FeedItem {
  readonly kind: 'article' | 'lesson' | 'edition' | 'correction';
  readonly title: string;
  /** From the root of the site. */
  readonly path: string;
  readonly text: string;
  readonly published: string;
  readonly updated: string;
}

/** Articles and lessons when they were first published, editions with their notes, corrections; newest first. Drafts are no news. */
export function listFeedItems(site: Site): FeedItem[] {
  const documents = (['article', 'lesson'] as const).flatMap((kind) =>
    (kind === 'article' ? site.articles : site.lessons).flatMap(({ slug, meta, front }): FeedItem[] => {
      const { published, updated } = datesOf(site, kind, slug);
      if (!published || !updated) return [];
      const text = inlineText(site.inline(meta.standfirst, front.place(['standfirst'])));
      return [{ kind, title: meta.title, path: `/${kind}s/${slug}/`, text, published, updated }];
    }),
  );
  const editions = listEditions(site).flatMap(({ date, note }): FeedItem[] =>
    note
      ? [
          {
            kind: 'edition',
            title: `Edition of ${formatDate(date)}`,
            path: `/changes/${date}/`,
            text: note,
            published: date,
            updated: date,
          },
        ]
      : [],
  );
  const corrections = listCorrections(site).map(
    ({ id, date, said, rightText }): FeedItem => ({
      kind: 'correction',
      title: `Correction of ${formatDate(date)}`,
      path: `/corrections/#${id}`,
      text: `We said: “${said}” ${rightText}`,
      published: date,
      updated: date,
    }),
  );
  return [...corrections, ...editions, ...documents].sort((a, b) => b.published.localeCompare(a.published));
}
