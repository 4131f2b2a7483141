import { sourceProducer } from '@/lib/citation/source-label';
import { type EditionsColumn, findEditions } from '@/lib/data/find-editions';
import type { DatasetRow } from '@/lib/data/table';
import type { InlineNode } from '@/lib/inline/inline';
import type { ColumnMeta, DatasetMeta, DatasetTopic } from '@/lib/schema/dataset';
import type { Source } from '@/lib/schema/source';
import type { BoundNumber } from './bind';
import { listFiguresOf, readPreparedData } from './prepared';
import type { Site } from './site';
import { getEntry } from './views';

/** A file that readers take away. */
export interface DownloadFile {
  readonly label: string;
  /** What is in it, in a few words. */
  readonly about: string;
  readonly href: string;
  readonly name: string;
  readonly bytes: number;
}

export interface DatasetView {
  readonly id: string;
  readonly title: string;
  readonly topic: DatasetTopic;
  readonly description: readonly InlineNode[];
  readonly method: readonly InlineNode[];
  readonly columns: readonly (ColumnMeta & { readonly name: string })[];
  readonly rows: readonly DatasetRow[];
  readonly coverage: string;
  readonly asOf: string;
  readonly license: DatasetMeta['license'];
  /** Who answers for its sources, those of most works first. */
  readonly producers: readonly string[];
  readonly sources: readonly Source[];
  readonly editions: EditionsColumn | undefined;
  /** Ids of the figures that draw it. */
  readonly figures: readonly string[];
  readonly numbers: readonly BoundNumber[];
  /** Empty where its terms forbid passing the rows on. */
  readonly files: readonly DownloadFile[];
}

/** What a page needs to show a dataset. */
export function viewDataset(site: Site, id: string): DatasetView {
  const { meta, table } = getEntry(site.datasets, id, 'dataset');
  const place = { file: `content/datasets/${id}/dataset.yaml`, line: 1, column: 1 };
  const sources = meta.sources.map((key) => getEntry(site.sources, key, 'source'));
  return {
    id,
    title: meta.title,
    topic: meta.topic,
    description: site.inline(meta.description, place),
    method: site.inline(meta.method, place),
    columns: Object.entries(meta.columns).map(([name, column]) => ({ name, ...column })),
    rows: table.rows,
    coverage: meta.coverage,
    asOf: meta.as_of,
    license: meta.license,
    producers: listProducers(sources),
    sources,
    editions: findEditions(meta.columns, table.rows),
    figures: listFiguresOf(id),
    numbers: [...site.numbers.values()].filter(({ from }) => from?.dataset === id),
    files: meta.license.redistribute ? listFiles(id) : [],
  };
}

function listProducers(sources: readonly Source[]): string[] {
  const counts = new Map<string, number>();
  for (const source of sources) counts.set(sourceProducer(source), (counts.get(sourceProducer(source)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([producer]) => producer);
}

const kinds = [
  { label: 'CSV', about: 'the rows, UTF-8', file: 'data.csv' },
  { label: 'Excel', about: 'rows, notes and sources as sheets', file: 'data.xlsx' },
  { label: 'JSON', about: 'rows with types and metadata', file: 'data.json' },
  { label: 'Data package', about: 'columns, units, sources, license', file: 'datapackage.json' },
] as const;

function listFiles(id: string): DownloadFile[] {
  const { sizes } = readPreparedData();
  return kinds.map(({ label, about, file }) => ({
    label,
    about,
    href: `/data/${id}/${file}`,
    name: file === 'datapackage.json' ? file : file.replace('data', id),
    bytes: sizes[`data/${id}/${file}`] ?? 0,
  }));
}

/** The archive of all datasets. */
export function viewArchive(): DownloadFile {
  const href = '/downloads/seventeen-data.zip';
  const bytes = readPreparedData().sizes[href.slice(1)] ?? 0;
  return { label: 'Everything in one archive', about: 'every file of every dataset, with sums', href, name: 'seventeen-data.zip', bytes };
}
