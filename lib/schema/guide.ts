import { z } from 'zod';
import { id, inlineMdx } from './common';

/** `content/lessons/<slug>/guide.yaml`: what a teacher needs to run the lesson. All texts are inline MDX, bound like all others. */
export const guideSchema = z
  .object({
    /** What the lesson does, in two sentences, for someone who has not read it. */
    purpose: inlineMdx,
    /** The period minute by minute; `step` is the id of a step of the lesson. The minutes add up to the lesson's; `core: true` marks the part for a short period. */
    plan: z
      .array(
        z
          .object({
            minutes: z.number().int().positive(),
            step: id.optional(),
            title: z.string(),
            core: z.boolean().default(false),
            teacher: inlineMdx,
            pupils: inlineMdx,
          })
          .strict(),
      )
      .min(3),
    /** What to bring or print; "nothing but a screen each, or one between two" is an answer. */
    materials: z.array(inlineMdx).min(1),
    /** What pupils may know already; ids of lessons that should come before. */
    before: z.object({ text: inlineMdx, lessons: z.array(id).default([]) }).strict(),
    /** Wrong ideas that show up, how to notice them, what to say. `questions` of this lesson bring them out. */
    misconceptions: z
      .array(z.object({ id, idea: inlineMdx, sign: inlineMdx, response: inlineMdx, questions: z.array(id).default([]) }).strict())
      .min(2),
    /** Questions for the class, with what a good talk would touch. */
    discussion: z.array(z.object({ ask: inlineMdx, listen_for: inlineMdx }).strict()).min(2),
    differentiation: z.object({ support: inlineMdx, stretch: inlineMdx, language: inlineMdx }).strict(),
    /** For homework or the next period. */
    extension: z.array(inlineMdx).min(1),
    /** Ids of content/standards.yaml, and how the lesson serves each. */
    standards: z.array(z.object({ standard: id, how: inlineMdx }).strict()).min(1),
    /** Starting states worth handing out: a figure or an instrument of the lesson with its settings in the address. */
    states: z.array(z.object({ label: z.string(), href: z.string(), use: inlineMdx }).strict()).default([]),
  })
  .strict();

export type Guide = z.infer<typeof guideSchema>;

/** `content/standards.yaml`: what schools in the United States are asked to teach. */
export const standardSchema = z
  .object({
    id,
    /** "HS-ESS3-2". */
    code: z.string(),
    framework: z.enum(['NGSS', 'C3', 'Common Core']),
    grades: z.enum(['6–8', '9–12']),
    /** Our own short wording, never the official text. */
    text: z.string(),
    /** Key of content/sources where code and text were seen. */
    source: z.string(),
  })
  .strict();

export type Standard = z.infer<typeof standardSchema>;
