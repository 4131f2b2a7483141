import { z } from 'zod';
import { day, inlineMdx } from './common';

/** `content/figures/<id>/figure.yaml`: the claim of the figure; `data.ts` holds its rows, `chart.client.tsx` or `drawing.svg` its picture. */
export const figureSchema = z
  .object({
    /** The finding, a sentence: "China mined seven of every ten tonnes in 2025". */
    title: inlineMdx,
    /** Measure, unit, place, time; producer. */
    subtitle: inlineMdx,
    /** The takeaway under the chart, one to three sentences. */
    caption: inlineMdx,
    /** For someone who cannot see it, outside the picture. */
    description: z
      .object({
        /** What the picture is: form, axes, range. */
        what: inlineMdx,
        /** The main point. */
        point: inlineMdx,
        /** How to read or use it. */
        use: inlineMdx,
      })
      .strict(),
    sources: z.array(z.string()).min(1),
    /** The first is the state in which it is drawn. */
    views: z.array(z.enum(['absolute', 'share', 'log'])).default(['absolute']),
    /** How the rows were made, where that is not plain. */
    method: inlineMdx.optional(),
    /** Takes the whole page width where there is room. */
    wide: z.boolean().default(false),
    /** When somebody last held it against its sources. */
    reviewed: day,
  })
  .strict();

export type FigureMeta = z.infer<typeof figureSchema>;
