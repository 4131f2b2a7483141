import { z } from 'zod';
import { day, id } from './common';

/** Front matter of `content/lessons/<slug>/index.mdx`; each `## Title [#id kind]` is a step. */
export const lessonSchema = z
  .object({
    title: z.string(),
    short: z.string(),
    standfirst: z.string(),
    description: z.string().max(160),
    order: z.number().int(),
    /** "9–12", "6–8", "first-year". */
    grades: z.string(),
    minutes: z.number().int(),
    /** Few, measurable, each tested by at least two questions. */
    objectives: z.array(z.object({ id, text: z.string() }).strict()).min(1),
    /** Slugs of the articles it goes with. */
    articles: z.array(id).min(1),
    facts_checked_to: day,
  })
  .strict();

export type LessonMeta = z.infer<typeof lessonSchema>;

/** What a step asks of the pupil. */
export const stepKinds = ['read', 'predict', 'explore', 'explain', 'check'] as const;
