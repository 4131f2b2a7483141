import { z } from 'zod';

/** Ids are lower-case words joined by hyphens; they are permanent and unique over the whole site. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id such as "china-mine-share-2025": lower-case words joined by "-"');

/** A calendar day, `2026-05-27`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as "2026-05-27"');

/** A year, month or day: `2025`, `2025-07`, `2025-07-09`; also a span, `2021/2024`. */
export const moment = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(
    (text) => /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/.test(text),
    'expected a date such as 2025, 2025-07, 2025-07-09 or 2021/2024',
  );

/** Text that may hold inline MDX: *emphasis*, links, <Number/>, <Claim>, <Cite/>, <Term>. Every quantity in it is bound. */
export const inlineMdx = z.string().trim().min(1, 'expected text, found nothing');

/** How far a value can be trusted: printed as fact, marked an estimate by its producer, worked out here, or contested. */
export const evidence = z.enum(['reported', 'estimate', 'computed', 'single-source', 'disputed']);
