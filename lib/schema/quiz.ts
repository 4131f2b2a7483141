import { z } from 'zod';
import { id, inlineMdx } from './common';

/** `/articles/<slug>/#<section>`: the section that answers a question. */
const section = z.string().regex(/^\/[a-z0-9/-]+\/#[a-z0-9-]+$/, 'expected a section such as "/articles/processing/#nearly-twins"');

/** What every question has. */
const asked = {
  /** Unique over the site and permanent; saved answers and results name it. */
  id,
  /** Ids of the lesson's objectives that it tests. Each objective needs at least two questions. */
  objectives: z.array(id).min(1),
  prompt: inlineMdx,
  /** Helps to think, without giving the answer away. */
  hint: inlineMdx,
  /** Why the right answer is right; shown once it was given, and in the answer key. */
  explanation: inlineMdx,
  /** The section that answers it: named in the result among what to read again. */
  section,
};

const option = z
  .object({
    /** Permanent inside its question; saved answers name it. */
    id,
    text: inlineMdx,
    right: z.boolean().default(false),
    /** Said to whoever chose it. For a wrong option: why it tempts, what is wrong with it, and a link to the section that answers it. */
    feedback: inlineMdx,
  })
  .strict();

/** One right answer among several. */
const one = z
  .object({
    ...asked,
    kind: z.literal('one'),
    options: z.array(option).min(3),
    /** Keep the options in the order written (for amounts or years); else they are shuffled, always the same way. */
    ordered: z.boolean().default(false),
  })
  .strict()
  .refine(({ options }) => options.filter(({ right }) => right).length === 1, 'kind "one" needs exactly one option with "right: true"');

/** Any number of right answers; all of them and no others must be ticked. */
const many = z
  .object({ ...asked, kind: z.literal('many'), options: z.array(option).min(3), ordered: z.boolean().default(false) })
  .strict()
  .refine(
    ({ options }) => options.some(({ right }) => right) && options.some(({ right }) => !right),
    'kind "many" needs at least one option with "right: true" and one without',
  );

/** A value: a number record's (÷ per) (× times), or one made up for practice, which the prompt must say. */
const quantity = z.union([
  z
    .object({
      /** A record of content/numbers: the answer follows the data. */
      number: id,
      /** Divided by another record. */
      per: id.optional(),
      /** Factor, for a change of unit or a slip such as the wrong one: 0.001. */
      times: z.number().positive().default(1),
    })
    .strict(),
  z.object({ value: z.number(), made_up: z.literal(true) }).strict(),
]);

/** A number to type, with its unit. */
const number = z
  .object({
    ...asked,
    kind: z.literal('number'),
    answer: quantity,
    /** A unit of lib/units; default the record's. With `per` it is obligatory. */
    unit: z.string().optional(),
    /** Digits after the point in the key; default from the unit. */
    digits: z.number().int().min(0).max(6).optional(),
    /** How far off still counts: `{ percent: 5 }` of the answer, or `{ by: 1 }` in its unit. */
    tolerance: z.union([z.object({ percent: z.number().positive() }).strict(), z.object({ by: z.number().nonnegative() }).strict()]),
    /** Other units that fit, and how many of the question's unit each makes: `{ t/t: 1000 }`. */
    also: z.record(z.string(), z.number().positive()).default({}),
    /** Values that a plain slip leads to; each says which slip it was and links the section. */
    mistakes: z.array(z.object({ answer: quantity, feedback: inlineMdx }).strict()).min(1),
    /** Said to any other value below, and above. */
    too_low: inlineMdx,
    too_high: inlineMdx,
    /** The same task with other values, asked in turn after a wrong answer. What is left out is as in the question itself. */
    variants: z
      .array(
        z
          .object({
            id,
            prompt: inlineMdx,
            hint: inlineMdx.optional(),
            explanation: inlineMdx.optional(),
            answer: quantity,
            mistakes: z.array(z.object({ answer: quantity, feedback: inlineMdx }).strict()).min(1),
            too_low: inlineMdx.optional(),
            too_high: inlineMdx.optional(),
          })
          .strict(),
      )
      .default([]),
  })
  .strict();

/** Things to put in order. */
const order = z
  .object({
    ...asked,
    kind: z.literal('order'),
    /** In the right order. `feedback` is said when the item stands astray: why it belongs elsewhere, with a link to the section. */
    items: z.array(z.object({ id, text: inlineMdx, feedback: inlineMdx }).strict()).min(3),
  })
  .strict();

const pair = z
  .object({
    id,
    /** The fixed side. */
    left: inlineMdx,
    /** What belongs to it. */
    right: inlineMdx,
    /** Said when something else was put here: why that tempts, what is wrong, with a link to the section. */
    feedback: inlineMdx,
  })
  .strict();

/** Something to choose that belongs nowhere; `feedback` is said to whoever used it. */
const stray = z.object({ id, text: inlineMdx, feedback: inlineMdx }).strict();

/** Each thing on the left gets the one on the right that belongs to it; the rights are shown shuffled in a list to choose from. */
const match = z.object({ ...asked, kind: z.literal('match'), pairs: z.array(pair).min(3), strays: z.array(stray).default([]) }).strict();

const spot = z
  .object({
    id,
    /** Where the numbered mark sits, in percent of the drawing's width and height. */
    x: z.number().min(0).max(100),
    y: z.number().min(0).max(100),
    /** Where it is and what is seen there, without naming it: for someone who cannot see the drawing. */
    where: inlineMdx,
    /** The right label. */
    label: inlineMdx,
    feedback: inlineMdx,
  })
  .strict();

/** Labels for the numbered spots of a drawing. */
const label = z
  .object({
    ...asked,
    kind: z.literal('label'),
    /** A file beside quiz.yaml, `diagrams/mixer.svg`, drawn with the design tokens (`var(--ink)` …) and without words that give the answer away. */
    drawing: z.string().regex(/^diagrams\/[a-z0-9-]+\.svg$/, 'expected a file such as "diagrams/mixer.svg"'),
    /** What the drawing shows as a whole. */
    alt: inlineMdx,
    spots: z.array(spot).min(3),
    strays: z.array(stray).default([]),
  })
  .strict();

/** A sentence or two in the pupil's own words, compared by the pupil with a model answer. Kept and printed, not marked by the machine. */
const text = z
  .object({
    ...asked,
    kind: z.literal('text'),
    /** An answer that would satisfy; shown after the pupil has written. */
    model: inlineMdx,
    /** What a good answer has; the pupil ticks what the own answer has. `feedback` is said for what is not ticked, with a link to the section. */
    points: z.array(z.object({ id, text: inlineMdx, feedback: inlineMdx }).strict()).min(2),
    /** Words the answer should have at most. */
    words: z.number().int().positive().default(60),
  })
  .strict();

const share = z
  .object({
    /** A number record in percent. */
    number: id,
    /** One or two words under the bar. */
    label: z.string(),
  })
  .strict();

/** What every prediction has. Guess first, then look: practice, no marks. */
const predicted = {
  id,
  objectives: z.array(id).min(1),
  prompt: inlineMdx,
  /** Said with the record: what it shows. */
  record: inlineMdx,
  /** Asks for one sentence in the pupil's own words; kept on the device, printed in the record, not marked. */
  ask: inlineMdx,
};

/** Shares set by slider or typed, revealed on the same bars. */
const shares = z
  .object({
    ...predicted,
    kind: z.literal('shares'),
    /** Share of what, where, when, by whose count. One basis for all bars. */
    basis: inlineMdx,
    /** Color of the bars: a country's, or the accent. */
    color: z.enum(['china', 'accent']).default('accent'),
    /** Shown from the start. */
    given: z.array(share).default([]),
    /** To be guessed. */
    guess: z.array(share).min(1),
  })
  .strict();

/** One amount set by slider or typed, then shown beside the record on the same line. */
const amount = z
  .object({
    ...predicted,
    kind: z.literal('amount'),
    basis: inlineMdx,
    /** The record to guess. */
    number: id,
    /** Ends of the slider in the record's unit; the record lies well inside. */
    low: z.number(),
    high: z.number(),
    /** True: the slider runs by factors (for things that differ by powers of ten). */
    log: z.boolean().default(false),
  })
  .strict();

/** The rest of a line drawn or typed before it is shown, as `<Guess>` does in articles. */
const line = z
  .object({
    ...predicted,
    kind: z.literal('line'),
    /** A figure over time, and the series to guess. */
    figure: id,
    series: z.string(),
    /** First year to guess; a month as a decimal year: April 2025 is 2025.25. */
    from: z.number(),
    view: z.enum(['absolute', 'share']).default('absolute'),
  })
  .strict();

/** `content/lessons/<slug>/quiz.yaml`. A further kind of question is one more entry here, one file in lib/quiz/kinds and one in components/lesson/questions. */
export const quizSchema = z
  .object({
    questions: z.array(z.discriminatedUnion('kind', [one, many, number, order, match, label, text])),
    predictions: z.array(z.discriminatedUnion('kind', [shares, amount, line])).default([]),
    /** Ids of questions of earlier lessons that come back in this one, where `<Recall />` stands: first those that went wrong. */
    recall: z.array(id).default([]),
  })
  .strict();

export type QuizRecord = z.infer<typeof quizSchema>;
export type QuestionRecord = QuizRecord['questions'][number];
export type QuestionRecordOf<K extends QuestionRecord['kind']> = Extract<QuestionRecord, { kind: K }>;
export type PredictionRecord = QuizRecord['predictions'][number];
export type PredictionRecordOf<K extends PredictionRecord['kind']> = Extract<PredictionRecord, { kind: K }>;
export type QuantityRecord = z.infer<typeof quantity>;
