import { z } from 'zod';

/** Front matter of `content/pages/<slug>/index.mdx`: a page about the site itself. */
export const pageSchema = z
  .object({
    title: z.string(),
    standfirst: z.string(),
    description: z.string().max(160),
  })
  .strict();

export type PageMeta = z.infer<typeof pageSchema>;
