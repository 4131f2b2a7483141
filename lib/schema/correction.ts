import { z } from 'zod';
import { day, id, inlineMdx } from './common';

/** A record of `content/corrections/<year>.yaml`: published text that was wrong. */
export const correctionSchema = z
  .object({
    id,
    date: day,
    /** Ids of the articles, sections, figures or numbers that it touches. */
    touches: z.array(id).min(1),
    said: z.string(),
    right: inlineMdx,
  })
  .strict();

export type Correction = z.infer<typeof correctionSchema>;
