import { z } from 'zod';
import { evidence, id, inlineMdx, moment } from './common';

const cell = z.union([z.string(), z.number(), z.boolean()]);
const where = z.record(z.string(), z.union([cell, z.array(cell)]));

/** How a number is computed from a dataset, so that an edited cell changes every sentence that rests on it. */
export const fromSchema = z
  .object({
    dataset: id,
    column: z.string(),
    /** Rows that match every column; a list means "any of". */
    where,
    /** value: the one row. sum, mean, max, min, count: over the rows. rank: of `where` among the rows of `against`, 1 = largest.
     * share: where / against × 100. ratio: where / against. difference: where − against. change: (where − against) / against × 100. */
    op: z.enum(['value', 'sum', 'mean', 'max', 'min', 'count', 'rank', 'share', 'ratio', 'difference', 'change']).default('value'),
    /** Second selection (denominator, baseline), laid over `where`: name only what differs. `null` drops a condition. */
    against: z.record(z.string(), z.union([cell, z.array(cell), z.null()])).optional(),
    /** Factor for a change of unit, e.g. 0.001 from t to kt. */
    scale: z.number().optional(),
  })
  .strict();

/** One quotable number, a record of `content/numbers/<topic>.yaml`. */
export const numberSchema = z
  .object({
    id,
    /** Complete in itself: whose, what, where, when. "China's share of world mine production, 2025". */
    label: z.string(),
    /** A unit of lib/units. */
    unit: z.string(),
    /** Obligatory wherever a dataset holds it; else `value`. */
    from: fromSchema.optional(),
    value: z.number().optional(),
    /** Digits after the point when shown; default from the unit. */
    digits: z.number().int().min(0).max(6).optional(),
    /** What is counted: all rare earths or magnet rare earths, ore or oxide, which stage. */
    basis: z.string().optional(),
    /** Key of the source; with `from` the dataset rows' source is taken when left out. */
    source: z.string().optional(),
    /** Page, table, sheet or paragraph. */
    locator: z.string().optional(),
    /** Time the value speaks of. */
    as_of: moment,
    evidence: evidence.default('reported'),
    /** Doubt, revision, who says otherwise. */
    note: inlineMdx.optional(),
    /** A second, independent source. */
    second_source: z.string().optional(),
    /** Records that answer the same question with another value, and why. Written once, on either side; shown on both. */
    differs: z
      .array(z.object({ number: id, why: inlineMdx }).strict())
      .min(1)
      .optional(),
  })
  .strict()
  .refine(
    (record) => (record.from === undefined) !== (record.value === undefined),
    'expected either "from" or "value", not both, not neither',
  )
  .refine(
    (record) => record.from !== undefined || (record.source !== undefined && record.locator !== undefined),
    'a typed "value" needs "source" and "locator"',
  );

export type NumberRecord = z.infer<typeof numberSchema>;
export type NumberFrom = z.infer<typeof fromSchema>;
