import { z } from 'zod';

/** `content/site.yaml`: who speaks, and on what terms. */
export const siteSchema = z
  .object({
    name: z.string(),
    tagline: z.string(),
    description: z.string(),
    author: z.string(),
    publisher: z.string(),
    /** Where corrections are sent; left out, the pages say only what they can. */
    contact: z.string().optional(),
    license: z.object({ name: z.string(), url: z.url() }).strict(),
  })
  .strict();

export type SiteInfo = z.infer<typeof siteSchema>;
