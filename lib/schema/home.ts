import { z } from 'zod';
import { id, inlineMdx } from './common';

/** `content/home.yaml`: the words of the home page. */
export const homeSchema = z
  .object({
    title: z.array(z.string()).min(1),
    lede: inlineMdx,
    /** Heading and sentence over the chain from ore to magnet. */
    chain_title: z.string(),
    chain: inlineMdx,
    /** China's share at each stage, a bound number each; all on one basis. */
    stages: z.array(z.object({ label: z.string(), number: id, text: inlineMdx, article: id }).strict()).min(2),
    /** Under the doors: what the site promises. */
    promise: inlineMdx,
  })
  .strict();

export type HomeTexts = z.infer<typeof homeSchema>;
