import { z } from 'zod';
import { id } from './common';

/** One comparison: number (÷ per) (− minus) against a bound, another number, or a span. All of a claim's comparisons must hold. */
const comparison = z
  .object({
    number: id,
    per: id.optional(),
    minus: id.optional(),
    is: z.enum(['>', '>=', '<', '<=', 'between']),
    /** The bound: a plain value, another number's id, or [low, high] for between. */
    than: z.union([z.number(), id, z.tuple([z.number(), z.number()])]),
  })
  .strict();

/** Words that state a quantity, tied to what must be true; `content/claims/<topic>.yaml`. */
export const claimSchema = z
  .object({
    id,
    /** The claim in full, for the card and the error message. */
    says: z.string(),
    assert: z.array(comparison).min(1),
  })
  .strict();

export type ClaimRecord = z.infer<typeof claimSchema>;
export type Comparison = z.infer<typeof comparison>;
