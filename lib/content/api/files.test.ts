import Ajv2020 from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { readSite } from '../site';
import { listApiFiles } from './files';
import { describeShape, listFields } from './schema';

const site = readSite();
const absolute = (path: string) => `https://site.test${path}`;
const files = listApiFiles({ site, absolute, figureDatasets: { 'mine-production': ['mine-production'] } });
const read = (name: string) => JSON.parse(JSON.stringify(files.get(name)));

const ajv = new Ajv2020({ allErrors: true });
ajv.addSchema(read('schema.json'));

test('every file is valid by the schema that it names', () => {
  const faults = [...files.keys()].flatMap((name) => {
    if (name === 'schema.json') return [];
    const content = read(name);
    const validate = ajv.getSchema(content.schema);
    if (!validate) return [`${name}: no shape at ${content.schema}`];
    return validate(content) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`];
  });
  expect(faults).toEqual([]);
});

test('the schema refuses a number without a unit and a field that nobody documented', () => {
  const number = read(`numbers/${[...site.numbers.keys()][0]}.json`);
  const validate = ajv.getSchema(number.schema);
  expect(validate?.(number)).toBe(true);
  const { unit: _unit, ...without } = number;
  expect(validate?.(without)).toBe(false);
  expect(validate?.({ ...number, secret: 1 })).toBe(false);
});

test('the lists hold what the site holds, each entry with an address', () => {
  const count = (name: string) => read(`${name}.json`).count;
  expect(count('numbers')).toBe(site.numbers.size);
  expect(count('datasets')).toBe(site.datasets.size);
  expect(count('sources')).toBe(site.sources.size);
  for (const { name } of read('index.json').lists) {
    const list = read(`${name}.json`);
    expect(list[name]).toHaveLength(list.count);
    for (const { address } of list[name]) expect(address).toMatch(/^https:\/\/site\.test\//);
  }
});

test('a number alone says the same as in the list, with its sources spelled out', () => {
  for (const { json: _json, sources, ...listed } of read('numbers.json').numbers) {
    const alone = read(`numbers/${listed.id}.json`);
    expect(alone).toMatchObject(listed);
    expect(alone.sources.map(({ key }: { key: string }) => key)).toEqual(sources);
  }
});

test('a dataset that may not be passed on is listed without files', () => {
  for (const { id, redistributable, files: offered } of read('datasets.json').datasets) {
    expect(redistributable, id).toBe(site.datasets.get(id)?.meta.license.redistribute);
    expect(offered === null, id).toBe(!redistributable);
  }
});

test('the page reads nested fields out of the schema', () => {
  const fields = new Map(listFields(describeShape('dataset')).map(({ name, type }) => [name, type]));
  expect(fields.get('columns[].type')).toBe('"string", "integer", "number", "boolean"');
  expect(fields.get('license.url')).toBe('text or null');
  expect(listFields(describeShape('numbers'), 'numbers').find(({ name }) => name === 'value')?.about).toContain('unit');
});
