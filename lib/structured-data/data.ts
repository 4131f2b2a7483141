import type { Dataset, Observation, WebPage } from 'schema-dts';
import type { CslName } from '@/lib/citation/csl';
import { type Days, dates } from './documents';
import { creators, type Frame, ownWork } from './frame';

interface DatasetFacts extends Days {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly authors: readonly CslName[];
  /** Address of the producer's terms, else their name. */
  readonly license: string;
  /** First and last time of the rows, `1994/2025`. */
  readonly coverage: string;
  readonly method: string;
  readonly sources: readonly string[];
  /** Columns that hold measured values. */
  readonly measures: readonly { readonly label: string; readonly unit?: string; readonly basis?: string }[];
  /** Empty where the rows may not be passed on. */
  readonly files: readonly { readonly name: string; readonly href: string }[];
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A dataset with its producers, terms, columns and files. */
export function describeDataset(frame: Frame, facts: DatasetFacts): Dataset {
  const { title, description, path, authors, license, coverage, method, sources, measures, files } = facts;
  return {
    '@type': 'Dataset',
    '@id': frame.address(`${path}#dataset`),
    name: title,
    description,
    url: frame.address(path),
    identifier: frame.address(path),
    creator: creators(authors),
    license,
    temporalCoverage: coverage,
    measurementTechnique: method,
    variableMeasured: measures.map(({ label, unit, basis }) => ({
      '@type': 'PropertyValue',
      name: label,
      ...(unit ? { unitText: unit } : {}),
      ...(basis ? { description: basis } : {}),
    })),
    isBasedOn: [...sources],
    includedInDataCatalog: { '@type': 'DataCatalog', name: `Data of ${frame.info.name}`, url: frame.address('/data/') },
    distribution: files.map(({ name, href }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: frame.address(href),
      encodingFormat: types[href.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      license,
    })),
    ...dates(facts),
    ...ownWork(frame),
  };
}

interface NumberFacts extends Days {
  readonly label: string;
  /** As it reads in a sentence. */
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly asOf: string;
  readonly basis?: string;
  readonly path: string;
  readonly sources: readonly string[];
  /** Path of the dataset that it is computed from. */
  readonly dataset?: string;
}

/** A number's page and the observation on it. */
export function describeNumber(frame: Frame, facts: NumberFacts): [WebPage, Observation] {
  const { label, text, value, unit, asOf, basis, path, sources, dataset } = facts;
  const observation = { '@id': frame.address(`${path}#value`) };
  return [
    {
      '@type': 'WebPage',
      '@id': frame.address(path),
      name: label,
      description: `${label}: ${text}`,
      url: frame.address(path),
      isBasedOn: [...sources, ...(dataset ? [frame.address(dataset)] : [])],
      ...dates(facts),
      ...ownWork(frame),
      mainEntity: observation,
    },
    {
      '@type': 'Observation',
      ...observation,
      name: label,
      ...(basis ? { description: basis } : {}),
      variableMeasured: label,
      value,
      unitText: unit,
      observationDate: asOf,
      mainEntityOfPage: frame.address(path),
    },
  ];
}
