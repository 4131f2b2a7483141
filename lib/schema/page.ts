import { z } from 'zod';
import { day } from './common';

/** Front matter of `content/pages/<slug>/index.mdx`: a page about the site itself. */
export const pageSchema = z
  .object({
    title: z.string(),
    standfirst: z.string(),
    description: z.string().max(160),
    /** Not read: the dates of a page are those of its editions. */
    updated: day.optional(),
  })
  .strict();

export type PageMeta = z.infer<typeof pageSchema>;
