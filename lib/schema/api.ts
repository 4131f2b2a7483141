import { z } from 'zod';
import { datasetJsonSchema } from '@/lib/downloads/dataset-json';
import { evidence } from './common';

// The files under /api/. Descriptions are the documentation that the page and the JSON Schema show.
// Fields may be added; none is renamed or removed: programs rely on them.

const address = z.string().describe('Absolute address of its page');
const id = z.string().describe('Permanent id');
const day = z.string().describe('Day, "2026-11-23"');
const moment = z.string().describe('Year, month or day, or a span: "2025", "2025-07", "2025-07-09", "2021/2024"');
const published = day.nullable().describe('Day of the first edition that holds it; null before the first release');
const updated = day.nullable().describe('Day of the last edition that changed it');
const sourceKeys = z.array(z.string()).describe('Keys of sources, as in sources.json; the producer’s first');

const correction = z.object({
  id,
  date: day,
  touches: z.array(z.string()).describe('Ids of the articles, sections, figures, numbers or datasets that it touches'),
  said: z.string().describe('What stood there'),
  right: z.string().describe('What is right'),
  address,
});

const article = z.object({
  id,
  title: z.string(),
  description: z.string(),
  address,
  published,
  updated,
  facts_checked_to: day.describe('The latest day that its sources reach'),
  sections: z.array(z.string()).describe('Ids of its sections, in order'),
  figures: z.array(z.string()).describe('Ids of its figures, in order'),
  numbers: z.array(z.string()).describe('Ids of the numbers that it states'),
  lesson: z.string().describe('Id of the lesson that goes with it'),
});

const section = z.object({
  id,
  title: z.string(),
  address: address.describe('Absolute address of the section in its article or lesson, where it stands now'),
  link: z.string().nullable().describe('Permanent link with a preview of its own; leads to the section wherever it has moved'),
  in: z.string().describe('Id of the article or lesson that holds it'),
  kind: z.enum(['article', 'lesson']).describe('What holds it'),
});

const figure = z.object({
  id,
  title: z.string().describe('The finding'),
  subtitle: z.string().describe('What is measured, where, when, by whom'),
  address,
  published,
  updated,
  reviewed: day.describe('Day of the last review'),
  datasets: z.array(z.string()).describe('Ids of the datasets that it draws or computes with'),
  sources: sourceKeys,
  instrument: z.string().nullable().describe('Address of the model behind it that readers can run'),
  csv: z.string().describe('Address of the rows drawn'),
  svg: z.string().describe('Address of the picture'),
  png: z.string().describe('Address of the picture as pixels'),
  embed: z.string().describe('Address of the bare figure, for a frame'),
});

const number = z.object({
  id,
  label: z.string().describe('What the number says: whose, what, where, when'),
  text: z.string().describe('The value as a sentence shows it, with its unit in words'),
  value: z.number().describe('In the unit given'),
  unit: z.string(),
  basis: z.string().nullable().describe('What exactly is counted'),
  as_of: moment.describe('The time that the value speaks of'),
  evidence: evidence.describe(
    'How far it can be trusted: reported by its producer, estimated, computed here, from one source only, disputed',
  ),
  note: z.string().nullable().describe('Doubt, revision, who says otherwise'),
  producer: z.string().nullable().describe('Who answers for the value: cite them first'),
  locator: z.string().nullable().describe('Page, table or sheet in the first source'),
  sources: sourceKeys,
  dataset: z.string().nullable().describe('Id of the dataset from whose rows it is computed'),
  address,
  embed: z.string().describe('Address of the bare number, for a frame'),
  json: z.string().describe('Absolute address of this number alone as JSON'),
});

const dataset = z.object({
  id,
  title: z.string(),
  description: z.string(),
  topic: z.string(),
  address,
  rows: z.number().int(),
  columns: z.array(z.string()).describe('Names of the columns, in order'),
  coverage: moment.describe('First and last time that the rows reach'),
  as_of: moment.describe('Publication date of the newest source in it'),
  published,
  updated,
  license: z.object({ name: z.string(), url: z.string().nullable() }),
  redistributable: z.boolean().describe('False: its terms do not let us pass the rows on, so there are no files'),
  sources: sourceKeys,
  files: z
    .object({ csv: z.string(), xlsx: z.string(), json: z.string(), datapackage: z.string() })
    .nullable()
    .describe('Absolute addresses; null where the rows may not be passed on'),
});

const source = z.object({
  key: z.string().describe('Key by which rows and records name it'),
  type: z.string().describe('CSL type: report, dataset, article-journal …'),
  title: z.string(),
  producer: z.string(),
  issued: moment.nullable(),
  url: z.string().nullable().describe('Where the work stands on the web'),
  doi: z.string().nullable(),
  accessed: moment.describe('When it was read for this site'),
  standing: z
    .enum(['primary', 'mirror', 'secondary'])
    .describe('What was read: the producer’s own document, an exact copy, or a report of it'),
  address: address.describe('Absolute address of its entry'),
});

const lesson = z.object({
  id,
  title: z.string(),
  description: z.string(),
  address,
  grades: z.string(),
  minutes: z.number().int(),
  articles: z.array(z.string()).describe('Ids of the articles it goes with'),
  published,
  updated,
});

const term = z.object({ id, term: z.string(), definition: z.string(), sources: sourceKeys, address });

const license = z.string().describe('Terms of the site’s own words; data have those of their producers');
const edition = day.nullable().describe('Date of the newest edition; null before the first release');

/** What each list holds, by its file name, in the order in which the page shows them. */
export const apiItems = {
  articles: article.describe('Long reads, in reading order'),
  sections: section.describe('Sections of articles and lessons, each with an address that stays'),
  figures: figure.describe('Charts and drawings'),
  numbers: number.describe('Quotable numbers, each with unit, time, producer and place in the source'),
  datasets: dataset.describe('The datasets behind numbers and figures'),
  sources: source.describe('The works that everything rests on'),
  lessons: lesson.describe('Lessons'),
  terms: term.describe('Words explained'),
  corrections: correction.describe('Published text that was wrong, and what is right'),
} as const;

export type ApiListName = keyof typeof apiItems;
export type ApiItem<Name extends ApiListName> = z.infer<(typeof apiItems)[Name]>;
export const apiListNames = Object.keys(apiItems) as ApiListName[];

/** A list with the same head everywhere; its entries stand under its own name. */
const listOf = (name: ApiListName) =>
  z.object({
    schema: z.string().describe('Absolute address of the JSON Schema of this file'),
    edition,
    license,
    count: z.number().int(),
    [name]: z.array(apiItems[name]),
  });

/** `/api/numbers/<id>.json`: one value at one address. */
export const apiNumber = number
  .omit({ json: true, sources: true })
  .extend({
    schema: z.string(),
    edition,
    sources: z.array(source.pick({ key: true, title: true, producer: true, url: true, accessed: true, standing: true })),
    corrections: z.array(correction).describe('Corrections that touch it'),
  })
  .describe('One number with its sources and corrections: /api/numbers/<id>.json');

export type ApiNumber = z.infer<typeof apiNumber>;

export const apiIndex = z
  .object({
    schema: z.string(),
    name: z.string(),
    description: z.string(),
    address: z.string(),
    documentation: z.string().describe('Absolute address of the page that explains these files'),
    edition,
    license,
    lists: z.array(z.object({ name: z.string(), about: z.string(), count: z.number().int(), address: z.string() })),
    number: z.string().describe('Address of one number; {id} stands for its id'),
    archive: z.string().describe('Address of all datasets in one archive'),
    feed: z.string().describe('Address of the JSON feed of what is new, changed and corrected'),
  })
  .describe('What there is: /api/index.json');

export type ApiIndex = z.infer<typeof apiIndex>;

/** Every documented shape by its name in the JSON Schema. */
export const apiShapes: Readonly<Record<ApiListName | 'index' | 'number' | 'dataset', z.ZodType>> = {
  index: apiIndex,
  ...(Object.fromEntries(apiListNames.map((name): [ApiListName, z.ZodType] => [name, listOf(name)])) as Record<ApiListName, z.ZodType>),
  number: apiNumber,
  dataset: datasetJsonSchema,
};
export type ApiShapeName = keyof typeof apiShapes;
