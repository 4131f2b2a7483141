import { z } from 'zod';
import { day } from './common';

/** Name of a stored object: the first digits of the SHA-256 of its bytes. */
const hash = z.string().regex(/^[0-9a-f]{20}$/, 'expected the first 20 hex digits of a SHA-256');

/** Kinds of things whose state an edition keeps. */
export const editionKinds = [
  'page',
  'article',
  'lesson',
  'section',
  'figure',
  'instrument',
  'number',
  'dataset',
  'term',
  'question',
  'prediction',
] as const;
export type EditionKind = (typeof editionKinds)[number];

/**
 * What a thing consists of. Together, all but the picture are its fingerprint: what a reader sees of it.
 * A document's text names the hashes of its sections, a section's those of its figures and questions; so a change shows upward.
 */
const state = z
  .object({
    /** A line of `content/editions/records.jsonl`: texts and values. */
    text: hash,
    /** Figure or dataset: `content/editions/files/<hash>.csv`, as readers download it. */
    rows: hash.optional(),
    /** Where terms forbid redistribution: the hash of all rows, of which those in question are not kept. */
    withheld: hash.optional(),
    /** Figure: `content/editions/files/<hash>.svg`. Redrawing the same rows is no change. */
    picture: hash.optional(),
    /** Figure: the same for columns as narrow as a phone. */
    narrow: hash.optional(),
  })
  .strict();

const key = z.string().regex(new RegExp(`^(${editionKinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`), 'expected "<kind>/<id>"');

/** `content/editions/<date>.json`, written by `npm run release` only and never changed afterwards. */
export const editionSchema = z
  .object({
    format: z.literal(1),
    date: day,
    /** What changed and why, for readers. */
    note: z.string().min(1).optional(),
    /** Wording only: no "updated" date moves. */
    minor: z.boolean().default(false),
    /** Who published it, on what terms. */
    about: z.object({ name: z.string(), publisher: z.string(), license: z.object({ name: z.string(), url: z.url() }).strict() }).strict(),
    /** SHA-256 of the edition's SHA256SUMS: its files must come out of every later build byte for byte. */
    sums: z.string().regex(/^[0-9a-f]{64}$/),
    /** By "<kind>/<id>". */
    things: z.record(key, state),
  })
  .strict()
  .refine(({ note, minor }) => minor || note !== undefined, 'an edition needs a note, or "minor": true');

export type Edition = z.infer<typeof editionSchema>;
export type ThingState = z.infer<typeof state>;

const dayById = z.record(z.string(), day);

/**
 * `/editions/latest.json`: what pinned embeds read. It is written from the first release on; before, the address answers 404.
 * A pinned embed of edition E: newer edition exists ⇔ `date` > E; the thing changed since ⇔ its day > E; withdrawn ⇔ its id is missing.
 * Files of an edition: `/editions/<date>/figures/<id>/{data.csv,figure.svg,figure-narrow.svg,figure.json}`, `/editions/<date>/data/<id>/{data.csv,metadata.json}`,
 * `/editions/<date>/numbers.json`, `/editions/<date>/edition.json`, `/editions/<date>/SHA256SUMS`.
 */
export const latestSchema = z
  .object({
    /** Date of the newest edition. */
    date: day,
    /** Dates of all editions, newest first. */
    editions: z.array(day).min(1),
    /** By id: date of the edition in which rows or texts last changed, minor ones included. Only what the site still has. */
    figures: dayById,
    instruments: dayById,
    numbers: dayById,
    datasets: dayById,
    /** By id of a figure, instrument, number or dataset: day of the newest correction that touches it. */
    corrected: dayById,
  })
  .strict();

export type Latest = z.infer<typeof latestSchema>;

/** The words of a figure as an edition keeps them: its record of `records.jsonl`. */
const figureText = {
  title: z.string(),
  subtitle: z.string(),
  caption: z.string(),
  description: z.object({ what: z.string(), point: z.string(), use: z.string() }).strict(),
  method: z.string().optional(),
  /** Short names of the sources, as in the source line. */
  sources: z.array(z.string()),
  /** Words on the time line: events, and seams between producers. */
  events: z.array(z.string()).optional(),
  /** "Source: … Chart: Seventeen, CC BY 4.0". */
  credit: z.string(),
};

/** `/editions/<date>/figures/<id>/figure.json`: the words of a figure as they stood, beside its rows and picture. */
export const figureFileSchema = z
  .object({
    id: z.string(),
    /** Date of the edition. */
    edition: day,
    ...figureText,
    license: z.object({ name: z.string(), url: z.url() }).strict(),
  })
  .strict();

export type FigureFile = z.infer<typeof figureFileSchema>;
