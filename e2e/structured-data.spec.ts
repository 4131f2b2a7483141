import { expect, test } from '@playwright/test';
import jsonld from 'jsonld';
import { propertiesOf } from './schema-org';
import { listPages, readPage } from './site-pages';

type Node = { readonly '@type'?: string; readonly [property: string]: unknown };

/** The blocks of JSON-LD of a page. */
function readBlocks(path: string): { readonly '@context': string; readonly '@graph': readonly Node[] }[] {
  return [...readPage(path).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((match) =>
    JSON.parse(match[1] as string),
  );
}

/** Every record in a value, the records inside records included. */
function listNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(listNodes)];
}

/** What search engines and catalogues need of each type to make use of it. */
const required: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'author', 'publisher', 'image', 'description', 'isPartOf', 'license', 'url'],
  LearningResource: ['name', 'description', 'educationalLevel', 'timeRequired', 'teaches', 'learningResourceType', 'license'],
  ImageObject: ['contentUrl', 'license', 'acquireLicensePage', 'creditText', 'creator', 'copyrightNotice'],
  WebApplication: ['name', 'description', 'applicationCategory', 'operatingSystem'],
  Dataset: ['name', 'description', 'creator', 'publisher', 'license', 'temporalCoverage', 'variableMeasured', 'isBasedOn'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  Observation: ['variableMeasured', 'value', 'unitText', 'observationDate'],
  DefinedTerm: ['name', 'description', 'inDefinedTermSet'],
  BreadcrumbList: ['itemListElement'],
  WebSite: ['name', 'url', 'publisher'],
  Organization: ['name'],
};

/** What stands on the pages of each folder. */
const expected: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/$/, ['WebSite', 'Organization']],
  [/^\/articles\/[^/]+\/$/, ['Article', 'BreadcrumbList']],
  [/^\/lessons\/[^/]+\/$/, ['LearningResource', 'BreadcrumbList']],
  [/^\/figures\/[^/]+\/$/, ['WebPage', 'ImageObject', 'BreadcrumbList']],
  [/^\/instruments\/[^/]+\/$/, ['WebApplication', 'BreadcrumbList']],
  [/^\/numbers\/[^/]+\/$/, ['Observation', 'BreadcrumbList']],
  [/^\/data\/[^/]+\/$/, ['Dataset', 'BreadcrumbList']],
  [/^\/glossary\/$/, ['DefinedTermSet', 'BreadcrumbList']],
  [/^\/(articles|lessons|figures|instruments|numbers|data|sources)\/$/, ['CollectionPage', 'BreadcrumbList']],
];

test('every page says what it is, with the records of its kind', () => {
  const lacking = listPages().flatMap((path) => {
    const types = readBlocks(path).flatMap((block) => block['@graph'].map((node) => node['@type']));
    const wanted = expected.find(([pattern]) => pattern.test(path))?.[1] ?? ['BreadcrumbList'];
    const missing = wanted.filter((type) => !types.includes(type));
    return missing.length > 0 ? [`${path}: no ${missing.join(', ')}`] : [];
  });
  expect(lacking).toEqual([]);
});

test('every type and property is one of schema.org, and none that is needed is missing', () => {
  const wrong = new Set<string>();
  for (const path of listPages())
    for (const node of listNodes(readBlocks(path).map((block) => block['@graph']))) {
      const type = node['@type'];
      if (type === undefined) {
        if (Object.keys(node).join() !== '@id') wrong.add(`${path}: a record without a type`);
        continue;
      }
      const known = propertiesOf(type);
      if (!known) wrong.add(`${path}: no type ${type}`);
      for (const property of Object.keys(node)) if (!property.startsWith('@') && !known?.has(property)) wrong.add(`${type}.${property}`);
      for (const property of required[type] ?? []) if (isEmpty(node[property])) wrong.add(`${path}: ${type} without ${property}`);
    }
  expect([...wrong]).toEqual([]);
});

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

test('the vocabulary test would see a wrong name', () => {
  expect(propertiesOf('Dataset')?.has('temporalCoverage')).toBe(true);
  expect(propertiesOf('Dataset')?.has('name')).toBe(true);
  expect(propertiesOf('Dataset')?.has('temporalCover')).toBe(false);
  expect(propertiesOf('DataSet')).toBeUndefined();
});

test('a JSON-LD processor reads every block', async () => {
  // Stands for the context at schema.org, which a test must not fetch: the names are those of the vocabulary.
  const documentLoader = async (url: string) => {
    expect(url).toBe('https://schema.org');
    return { document: { '@context': { '@vocab': 'https://schema.org/' } }, documentUrl: url };
  };
  for (const path of listPages())
    for (const block of readBlocks(path)) {
      const nodes = await jsonld.expand(block, { documentLoader });
      expect(nodes.length, path).toBe(block['@graph'].length);
      for (const node of nodes) expect(node['@type']?.[0], path).toMatch(/^https:\/\/schema\.org\/[A-Z]/);
    }
});
