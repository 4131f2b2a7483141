import type { Term } from '@/lib/schema/term';
import type { BoundNumber } from '../bind';
import { type Dataset, readDatasetFile } from '../datasets';
import { hashOf } from '../edition-files';
import type { Located } from '../records';
import type { Site } from '../site';
import type { SnapshotBuilder } from './builder';
import { markedText, resolveAll, withoutNoise } from './texts';

/** Keeps a quotable number: its value, how it is written, where it comes from. */
export function addNumber(builder: SnapshotBuilder, number: BoundNumber): void {
  const { id, label, value, unit, text, basis, as_of, evidence, sources, locator, note } = number;
  builder.add('number', id, {
    title: label,
    value: withoutNoise(value),
    unit,
    text,
    basis,
    as_of,
    evidence,
    sources,
    locator,
    note: note && markedText(note),
  });
}

/** Keeps a dataset: what it says of itself, and its rows where its terms allow it. */
export function addDataset(builder: SnapshotBuilder, site: Site, { id, meta }: Dataset): void {
  const { title, description, columns, sources, coverage, as_of, method, license } = meta;
  const place = { file: `content/datasets/${id}/dataset.yaml`, line: 1, column: 1 };
  const csv = Buffer.from(readDatasetFile(id)).toString('utf8');
  const record = {
    title,
    description: resolveAll(site, description, place),
    columns,
    sources,
    coverage,
    as_of,
    method: resolveAll(site, method, place),
    license,
  };
  builder.add('dataset', id, record, license.redistribute ? { rows: builder.keep(csv, 'csv') } : { withheld: hashOf(csv) });
}

export function addTerm(builder: SnapshotBuilder, site: Site, { record, placeOf }: Located<Term>): void {
  const { id, term, ...rest } = record;
  builder.add('term', id, { title: term, ...(resolveAll(site, rest, placeOf('definition')) as object) });
}
