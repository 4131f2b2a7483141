import { z } from 'zod';
import { id, inlineMdx } from './common';

/** A glossary term, a record of `content/terms/<topic>.yaml`. */
export const termSchema = z
  .object({
    id,
    term: z.string(),
    /** At most 60 words, complete in itself. */
    definition: inlineMdx,
    source: z.string(),
  })
  .strict();

export type Term = z.infer<typeof termSchema>;
