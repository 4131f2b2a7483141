import { z } from 'zod';
import { day, id, inlineMdx } from './common';

/** A record of `content/corrections/<year>.yaml`: published text that was wrong. */
export const correctionSchema = z
  .object({
    id,
    date: day,
    /** Ids of the articles, sections, figures, numbers, questions … whose text or value was wrong: it is shown with each, and in the articles and lessons that hold it. */
    touches: z.array(id).min(1),
    /** The words as they stood. */
    said: z.string().trim().min(1),
    /** What is right, in a sentence or two that can stand alone. */
    right: inlineMdx,
  })
  .strict();

export type Correction = z.infer<typeof correctionSchema>;
