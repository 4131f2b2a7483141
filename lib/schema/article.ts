import { z } from 'zod';
import { day, id } from './common';

/** Front matter of `content/articles/<slug>/index.mdx`. */
export const articleSchema = z
  .object({
    title: z.string(),
    /** For contents, lists and links: two or three words. */
    short: z.string(),
    /** Under the title: two or three sentences that carry on from it. Bound like all text. */
    standfirst: z.string(),
    /** For search engines and link previews: at most 160 characters, no quantity. */
    description: z.string().max(160),
    /** Place in the reading order. */
    order: z.number().int(),
    /** The latest day that its sources reach. */
    facts_checked_to: day,
    /** Slug of the lesson that goes with it. */
    lesson: id,
    /** Slugs to read next, with the reason in a few words. */
    next: z
      .array(z.object({ article: id, why: z.string() }).strict())
      .min(1)
      .max(3),
  })
  .strict();

export type ArticleMeta = z.infer<typeof articleSchema>;
