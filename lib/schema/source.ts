import { z } from 'zod';
import { day, moment } from './common';

const name = z.union([z.object({ family: z.string(), given: z.string().optional() }).strict(), z.object({ literal: z.string() }).strict()]);

/** One citable work, `content/sources/<key>.yaml`; field names follow CSL-JSON. The file name is the key. */
export const sourceSchema = z
  .object({
    /** CSL type: report, article-newspaper, article-journal, webpage, dataset, legislation, book, chapter … */
    type: z.string(),
    title: z.string(),
    author: z.array(name).optional(),
    /** Who answers for the work: agency, journal, paper, company. */
    publisher: z.string().optional(),
    /** Day, month or year of publication. */
    issued: moment.optional(),
    /** Last day, month or year that the work speaks of, where it is older than the work: a data export, a compilation of earlier studies. */
    reaches: moment.optional(),
    URL: z.url().optional(),
    DOI: z.string().optional(),
    /** Day on which the work was read for this site. */
    accessed: moment,
    /** A copy in a web archive, and the day on which the archive took it. Only one that was seen. */
    archive: z.object({ url: z.url(), date: day }).strict().optional(),
    /** primary: the body's own document; mirror: an exact copy of it; secondary: somebody's report of it. */
    standing: z.enum(['primary', 'mirror', 'secondary']),
    /** What was read where, and how much of it. Shown on the sources page. */
    note: z.string().optional(),
  })
  .strict();

export type Source = z.infer<typeof sourceSchema> & { key: string };
