import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import library from 'datapackage';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { readSite } from '@/lib/content';
import { describeDataset } from '@/lib/content/dataset-facts';
import { makeTempFolder } from '@/lib/content/testing/temp-folder';
import { describePackage } from '@/lib/downloads/data-package';
import { datasetJsonSchema } from '@/lib/downloads/dataset-json';
import { writeDataFiles } from './data-files';

// Hundreds of rows are read by three libraries, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { Package } = library;
const site = readSite();
const open = [...site.datasets.values()].filter(({ meta }) => meta.license.redistribute);
const closed = [...site.datasets.values()].filter(({ meta }) => !meta.license.redistribute);
const root = makeTempFolder();
const folder = path.join(root, 'public');
const target = { folder, stateFile: path.join(root, 'key') };
const csvOf = (id: string) => readFileSync(`content/datasets/${id}/data.csv`);
const readJson = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  await writeDataFiles(site, target);
  for (const { id } of open) cpSync(`content/datasets/${id}/data.csv`, path.join(folder, 'data', id, 'data.csv'));
});

test('every package satisfies the published Frictionless schema, and the project’s own library reads every row by its type', async () => {
  for (const { id, table } of open) {
    const loaded = await Package.load(readJson(`data/${id}/datapackage.json`), { basePath: path.join(folder, 'data', id) });
    expect(loaded.errors, id).toEqual([]);
    expect(loaded.valid, id).toBe(true);
    expect(await loaded.resources[0]?.read({ keyed: true }), id).toEqual(table.rows);
  }
});

test('a released dataset carries its edition as version and day of creation', async () => {
  const facts = {
    ...describeDataset(site, open[0]!, (path) => `https://site.test${path}`),
    published: '2026-11-23',
    updated: '2027-01-15',
  };
  const descriptor = describePackage(facts, { bytes: 1, sha256: '0'.repeat(64) });
  expect(descriptor).toMatchObject({ version: '2027-01-15', created: '2027-01-15T00:00:00Z' });
  expect((await Package.load(descriptor, { basePath: folder })).errors).toEqual([]);
});

test('the package of all datasets names each of them, its license and its file', async () => {
  const all = readJson('data/datapackage.json');
  const loaded = await Package.load(all, { basePath: path.join(folder, 'data') });
  expect(loaded.errors).toEqual([]);
  expect(loaded.resources.map(({ name }) => name)).toEqual(open.map(({ id }) => id));
  for (const { licenses, path: file, hash, bytes } of all.resources) {
    expect(licenses).toHaveLength(1);
    expect(hash).toBe(`sha256:${sumOf(readFileSync(path.join(folder, 'data', file)))}`);
    expect(bytes).toBe(statSync(path.join(folder, 'data', file)).size);
  }
});

test('the workbook gives the values of the CSV cell by cell, with notes and sources beside them', async () => {
  for (const { id, meta } of open) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(folder, 'data', id, 'data.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['data', 'notes', 'sources']);
    const [head, ...records] = parse(csvOf(id)) as [string[], ...string[][]];
    const sheet = book.getWorksheet('data') as ExcelJS.Worksheet;
    expect(sheet.actualRowCount, id).toBe(records.length + 1);
    const found = records.map((_, row) => head.map((_name, column) => sheet.getCell(row + 2, column + 1).value));
    const expected = records.map((record) => record.map((text, column) => readAs(meta.columns[head[column] as string]?.type, text)));
    expect(found, id).toEqual(expected);
    expect(sheet.getRow(1).values).toEqual([undefined, ...head]);
    expect(book.getWorksheet('sources')?.actualRowCount).toBe(meta.sources.length + 1);
  }
});

test('the JSON file has the documented shape and the rows of the CSV', () => {
  for (const { id, table } of open) expect(datasetJsonSchema.strict().parse(readJson(`data/${id}/data.json`)).rows, id).toEqual(table.rows);
});

test('the archive holds every file with its sum, and nothing of a dataset that may not be passed on', () => {
  const files = unzipSync(readFileSync(path.join(folder, 'downloads/seventeen-data.zip')));
  const names = ['data.csv', 'data.json', 'data.xlsx', 'datapackage.json'];
  expect(Object.keys(files)).toEqual(
    [...open.flatMap(({ id }) => names.map((name) => `${id}/${name}`)), 'README.txt', 'SHA256SUMS', 'datapackage.json'].sort(),
  );
  for (const { id } of open) expect(Buffer.from(files[`${id}/data.csv`]!).equals(csvOf(id)), id).toBe(true);
  const sums = Buffer.from(files.SHA256SUMS!).toString().trim().split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  for (const line of sums) {
    const [sum, name] = line.split('  ') as [string, string];
    expect(sumOf(files[name]!), name).toBe(sum);
    expect(sumOf(readFileSync(path.join(folder, 'data', name))), name).toBe(sum);
  }
  expect(closed.length).toBeGreaterThan(0);
  for (const { id } of closed) expect(existsSync(path.join(folder, 'data', id))).toBe(false);
});

test('the same content gives the same bytes, in another folder and another time zone; unchanged content gives no work', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  const again = path.join(root, 'again');
  await writeDataFiles(site, { folder: again, stateFile: path.join(root, 'key-again') });
  process.env.TZ = zone;
  const read = (place: string) => sumOf(readFileSync(path.join(place, 'downloads/seventeen-data.zip')));
  expect(read(again)).toBe(read(folder));
  const before = statSync(path.join(folder, 'downloads/seventeen-data.zip')).mtimeMs;
  await writeDataFiles(site, target);
  expect(statSync(path.join(folder, 'downloads/seventeen-data.zip')).mtimeMs).toBe(before);
  expect(readdirSync(path.join(folder, 'data')).length).toBeGreaterThan(open.length);
});

function readAs(type: string | undefined, text: string): string | number | boolean | null {
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  return type === 'string' ? text : Number(text);
}
