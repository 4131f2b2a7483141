import { sourceProducer, sourceUrl } from '@/lib/citation/source-label';
import type { DatasetFacts, SourceFacts } from '@/lib/downloads/dataset-facts';
import { inlineText } from '@/lib/inline/inline';
import type { Source } from '@/lib/schema/source';
import type { Dataset } from './datasets';
import { datesOf } from './dates';
import type { Site } from './site';

/** A dataset as its files tell it. @param absolute makes an address of a path. */
export function describeDataset(site: Site, { id, meta, table }: Dataset, absolute: (path: string) => string): DatasetFacts {
  const place = { file: `content/datasets/${id}/dataset.yaml`, line: 1, column: 1 };
  const dates = datesOf(site, 'dataset', id);
  return {
    id,
    title: meta.title,
    topic: meta.topic,
    description: inlineText(site.inline(meta.description, place)),
    method: inlineText(site.inline(meta.method, place)),
    columns: meta.columns,
    basisColumn: meta.basis_column ?? null,
    rows: table.rows,
    coverage: meta.coverage,
    asOf: meta.as_of,
    license: { name: meta.license.name, url: meta.license.url ?? null },
    sources: meta.sources.flatMap((key) => describeSource(site.sources.get(key)) ?? []),
    address: absolute(`/data/${id}/`),
    published: dates.published ?? null,
    updated: dates.updated ?? null,
    publisher: site.info.publisher,
  };
}

/** A source as files name it. */
export function describeSource(source: Source | undefined): SourceFacts | undefined {
  if (!source) return undefined;
  const { key, title, issued, accessed, standing } = source;
  return { key, title, producer: sourceProducer(source), issued: issued ?? null, url: sourceUrl(source) ?? null, accessed, standing };
}

/** Datasets whose terms allow their rows to be passed on. */
export function listOpenDatasets(site: Site): Dataset[] {
  return [...site.datasets.values()].filter(({ meta }) => meta.license.redistribute);
}
