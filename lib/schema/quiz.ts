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

const share = z
  .object({
    /** A number record in percent. */
    number: id,
    /** One or two words under the bar. */
    label: z.string(),
  })
  .strict();

/** Guess first, then look: shares set by slider or typed, revealed on the same bars. Practice, no marks. */
const prediction = z
  .object({
    id,
    kind: z.literal('shares'),
    objectives: z.array(id).min(1),
    prompt: inlineMdx,
    /** Share of what, where, when, by whose count. One basis for all bars. */
    basis: inlineMdx,
    /** Color of the bars: a country's, or the accent. */
    color: z.enum(['china', 'accent']).default('accent'),
    /** Shown from the start. */
    given: z.array(share).default([]),
    /** To be guessed. */
    guess: z.array(share).min(1),
    /** Said with the record: what it shows. */
    record: inlineMdx,
    /** Asks for one sentence in the pupil's own words; kept on the device, printed in the record, not marked. */
    ask: inlineMdx,
  })
  .strict();

/** `content/lessons/<slug>/quiz.yaml`. A further kind of question is one more entry here, one file in lib/quiz/kinds and one in components/lesson/questions. */
export const quizSchema = z
  .object({
    questions: z.array(z.discriminatedUnion('kind', [one, many, number, order])),
    predictions: z.array(prediction).default([]),
  })
  .strict();

export type QuizRecord = z.infer<typeof quizSchema>;
export type QuestionRecord = QuizRecord['questions'][number];
export type QuestionRecordOf<K extends QuestionRecord['kind']> = Extract<QuestionRecord, { kind: K }>;
export type PredictionRecord = QuizRecord['predictions'][number];
export type QuantityRecord = z.infer<typeof quantity>;
