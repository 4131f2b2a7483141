import type { ColumnMeta } from '@/lib/schema/dataset';
import type { DatasetFacts } from './dataset-facts';
import { findLicenseId } from './license-id';

/** A file's size and SHA-256. */
export interface FileSum {
  readonly bytes: number;
  readonly sha256: string;
}

/** Words of few different values, listed so that a reader knows what to filter by. */
const fewValues = 12;

/**
 * The Frictionless description of one dataset, for `datapackage.json` beside its data.csv.
 * It names both versions of the standard: readers of the first look at `profile`, readers of the second at `$schema`.
 */
export function describePackage(facts: DatasetFacts, csv: FileSum) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: facts.id,
    id: facts.address,
    title: facts.title,
    description: facts.description,
    homepage: facts.address,
    ...describeEdition(facts),
    keywords: ['rare earths', facts.topic],
    licenses: describeLicense(facts),
    sources: facts.sources.map(({ title, producer, url }) => ({
      title: producer === title ? title : `${producer}: ${title}`,
      ...(url ? { path: url } : {}),
    })),
    contributors: [{ title: facts.publisher, role: 'publisher' }],
    resources: [describeResource(facts, csv, 'data.csv')],
  };
}

/** One description of all datasets, for the folder above theirs and for the archive. */
export function describeAllPackages(
  site: { readonly name: string; readonly address: string; readonly updated: string | null },
  parts: readonly (readonly [DatasetFacts, FileSum])[],
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'seventeen-data',
    id: site.address,
    title: `${site.name}: all datasets`,
    description: 'Every dataset of the site whose terms allow its rows to be passed on. Each has its own license and sources.',
    homepage: site.address,
    ...describeEdition(site),
    keywords: ['rare earths'],
    resources: parts.map(([facts, csv]) => ({
      ...describeResource(facts, csv, `${facts.id}/data.csv`),
      licenses: describeLicense(facts),
      homepage: facts.address,
    })),
  };
}

const describeEdition = ({ updated }: { readonly updated: string | null }) =>
  updated ? { version: updated, created: `${updated}T00:00:00Z` } : {};

function describeLicense({ license: { name, url } }: DatasetFacts) {
  const id = findLicenseId(name);
  return [{ ...(id ? { name: id } : {}), ...(url ? { path: url } : {}), title: name }];
}

function describeResource(facts: DatasetFacts, { bytes, sha256 }: FileSum, path: string) {
  return {
    profile: 'tabular-data-resource',
    name: facts.id,
    type: 'table',
    path,
    title: facts.title,
    description: facts.method,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', doubleQuote: true, header: true },
    schema: {
      missingValues: [''],
      fields: Object.entries(facts.columns).map(([name, column]) => describeField(facts, name, column)),
    },
  };
}

function describeField(facts: DatasetFacts, name: string, { label, type, unit, basis, description }: ColumnMeta) {
  const words = [description, basis ? `Basis: ${basis}` : '', unit ? `Unit: ${unit}` : ''].filter(Boolean).join('. ');
  return {
    name,
    type,
    title: label,
    ...(words ? { description: words } : {}),
    ...(unit ? { unit } : {}),
    ...(basis ? { basis } : {}),
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    constraints: findConstraints(facts, name, type),
  };
}

/** What holds of a column as it stands: no empty cell, or one of few words. */
function findConstraints({ rows }: DatasetFacts, name: string, type: ColumnMeta['type']) {
  const cells = rows.map((row) => row[name] ?? null);
  const words = [...new Set(cells.filter((cell) => typeof cell === 'string'))].sort();
  const isList = type === 'string' && words.length > 0 && words.length <= fewValues && words.length * 3 <= cells.length;
  return { required: !cells.includes(null), ...(isList ? { enum: words } : {}) };
}
