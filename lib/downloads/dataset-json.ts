import { z } from 'zod';
import type { DatasetFacts } from './dataset-facts';

const sourceFacts = z.object({
  key: z.string().describe('Key of the source, as in the column "source"; its entry is /sources/#<key>'),
  title: z.string(),
  producer: z.string().describe('Who answers for the work'),
  issued: z.string().nullable().describe('Year, month or day of publication'),
  url: z.string().nullable().describe('Where the work stands on the web'),
  accessed: z.string().describe('Day on which it was read for this site'),
  standing: z
    .enum(['primary', 'mirror', 'secondary'])
    .describe('What was read: the producer’s own document, an exact copy, or a report of it'),
});

const columnFacts = z.object({
  name: z.string().describe('Name in the header of data.csv and key in each row'),
  label: z.string().describe('What the column holds, in words'),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  unit: z.string().nullable().describe('Unit of its numbers; "by row" where the column "unit" says it'),
  basis: z.string().nullable().describe('What exactly is counted or priced'),
  description: z.string().nullable(),
});

/** The shape of `/data/<id>/data.json`; its descriptions are the documentation on the page about the API. */
export const datasetJsonSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string().describe('What the rows are'),
    method: z.string().describe('How the rows were chosen, joined or converted'),
    address: z.string().describe('Page of the dataset'),
    coverage: z.string().describe('First and last time that the rows reach, "1994/2025"'),
    as_of: z.string().describe('Publication date of the newest source in it'),
    published: z.string().nullable().describe('Day of the first edition that holds it; null before the first release'),
    updated: z.string().nullable().describe('Day of the last edition that changed it'),
    license: z.object({ name: z.string(), url: z.string().nullable() }),
    basis_column: z.string().nullable().describe('Name of the column that states the basis row by row, where there is one'),
    sources: z.array(sourceFacts),
    columns: z.array(columnFacts).describe('In the order of data.csv'),
    rows: z
      .array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])))
      .describe('One object a row, in the order of data.csv; an empty cell is null, never zero'),
  })
  .describe('One dataset with its metadata and rows: /data/<id>/data.json');

export type DatasetJson = z.infer<typeof datasetJsonSchema>;

/** A dataset as one JSON document: what it is, where it comes from, and its rows with their types. */
export function writeDatasetJson(facts: DatasetFacts): DatasetJson {
  return {
    id: facts.id,
    title: facts.title,
    description: facts.description,
    method: facts.method,
    address: facts.address,
    coverage: facts.coverage,
    as_of: facts.asOf,
    published: facts.published,
    updated: facts.updated,
    license: { ...facts.license },
    basis_column: facts.basisColumn,
    sources: facts.sources.map((source) => ({ ...source })),
    columns: Object.entries(facts.columns).map(([name, { label, type, unit = null, basis = null, description = null }]) => ({
      name,
      label,
      type,
      unit,
      basis,
      description,
    })),
    rows: facts.rows.map((row) => ({ ...row })),
  };
}
