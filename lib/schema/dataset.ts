import { z } from 'zod';
import { inlineMdx, moment } from './common';

const column = z
  .object({
    /** What the column holds, in words a reader understands. */
    label: z.string(),
    type: z.enum(['string', 'integer', 'number', 'boolean']),
    /** Obligatory for numbers, except years: one of the units of lib/units. */
    unit: z.string().optional(),
    /** What exactly is counted or priced: "REO in mined ore", "FOB China". Never mix two in one chart. */
    basis: z.string().optional(),
    description: z.string().optional(),
  })
  .strict();

/** Parts of the catalogue, in the order of the chain. */
export const datasetTopics = {
  elements: 'Elements and ores',
  mining: 'Mines and their output',
  processing: 'Separation, metals, magnets',
  trade: 'Trade, quotas, controls',
  prices: 'Prices and value',
  uses: 'Uses and demand',
  recycling: 'Recycling',
  plants: 'Plants, money, jobs',
  environment: 'Environment',
} as const;
export type DatasetTopic = keyof typeof datasetTopics;

/** `content/datasets/<id>/dataset.yaml`, beside the `data.csv` that readers download byte for byte. */
export const datasetSchema = z
  .object({
    title: z.string(),
    /** The part of the catalogue in which it stands. */
    topic: z.enum(Object.keys(datasetTopics) as [DatasetTopic, ...DatasetTopic[]]),
    /** What the rows are, in one or two sentences. */
    description: inlineMdx,
    /** Every column of data.csv, in its order. */
    columns: z.record(z.string(), column),
    /** Name of a column that states the basis row by row; it wins over the columns' own basis. */
    basis_column: z.string().optional(),
    /** Keys of content/sources. Rows may name theirs in a column `source` (several joined by ";"). */
    sources: z.array(z.string()).min(1),
    /** First and last time the rows reach, `1994/2025`. */
    coverage: moment,
    /** Publication date of the newest source in it. */
    as_of: moment,
    /** How the rows were joined, converted or chosen. */
    method: inlineMdx,
    license: z
      .object({
        name: z.string(),
        url: z.url().optional(),
        /** False: the site shows the chart and the source but offers no raw rows. */
        redistribute: z.boolean(),
      })
      .strict(),
  })
  .strict();

export type DatasetMeta = z.infer<typeof datasetSchema>;
export type ColumnMeta = z.infer<typeof column>;
