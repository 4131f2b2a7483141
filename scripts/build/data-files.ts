import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { absolute, siteUrl } from '@/app/_content/addresses';
import { type Dataset, readDatasetFile, readSite, type Site } from '@/lib/content';
import { describeDataset, listOpenDatasets } from '@/lib/content/dataset-facts';
import { listFigureIds, readFigureDatasets } from '@/lib/content/figure-data';
import type { PreparedData } from '@/lib/content/prepared';
import { describeAllPackages, describePackage, type FileSum } from '@/lib/downloads/data-package';
import type { DatasetFacts } from '@/lib/downloads/dataset-facts';
import { writeDatasetJson } from '@/lib/downloads/dataset-json';
import { writeSheets } from '@/lib/downloads/sheets';
import { zip } from './data-files/archive';
import { writeWorkbook } from './data-files/workbook';
import { hashAll } from './draw/cache';

/** Code that decides what the files look like. */
const makers = ['lib/downloads', 'scripts/build/data-files', 'scripts/build/data-files.ts', 'package-lock.json'];

interface Target {
  /** `public/` of the site. */
  readonly folder: string;
  /** Where the last run's key is kept, with what pages need to know of the files. */
  readonly stateFile: string;
}

interface State extends PreparedData {
  readonly key: string;
}

/**
 * Writes the files of every dataset that may be passed on: `data/<id>/{data.xlsx,data.json,datapackage.json}`, their sums, and the archive.
 * The CSV itself is served by its route, byte for byte. Does nothing when no input has changed.
 */
export async function writeDataFiles(site: Site = readSite(), target: Target = { folder: 'public', stateFile: '.cache/data-files.json' }) {
  const parts = listOpenDatasets(site).map((dataset) => readPart(site, dataset));
  const figureDatasets = await listFigureDatasets();
  const key = hashParts(parts);
  const archive = path.join(target.folder, 'downloads', archiveName);
  const last = existsSync(target.stateFile) ? (JSON.parse(readFileSync(target.stateFile, 'utf8')) as State) : undefined;
  if (last?.key === key && existsSync(archive)) {
    writeState(target, { ...last, figureDatasets });
    return;
  }
  rmSync(path.join(target.folder, 'data'), { recursive: true, force: true });
  const files = new Map<string, Uint8Array>();
  for (const part of parts) for (const [name, bytes] of await makeFiles(part)) files.set(`${part.facts.id}/${name}`, bytes);
  files.set('datapackage.json', makePackageOfAll(site, parts));
  files.set('README.txt', bytesOf(writeReadme(site, parts)));
  files.set('SHA256SUMS', bytesOf([...files].map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`).join('')));
  const packed = zip(files);
  for (const [name, bytes] of files) if (!name.endsWith('/data.csv')) put(path.join(target.folder, 'data', name), bytes);
  put(archive, packed);
  put(path.join(target.folder, 'downloads', 'SHA256SUMS'), bytesOf(`${sumOf(packed)}  ${archiveName}\n`));
  const sizes = Object.fromEntries([...files].map(([name, bytes]) => [`data/${name}`, bytes.length]));
  writeState(target, { key, figureDatasets, sizes: { ...sizes, [`downloads/${archiveName}`]: packed.length } });
}

async function listFigureDatasets(): Promise<State['figureDatasets']> {
  const ids = await listFigureIds();
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await readFigureDatasets(id)])));
}

function writeState({ stateFile }: Target, state: State): void {
  const text = JSON.stringify(state);
  if (!existsSync(stateFile) || readFileSync(stateFile, 'utf8') !== text) put(stateFile, bytesOf(text));
}

const archiveName = 'seventeen-data.zip';

interface Part {
  readonly facts: DatasetFacts;
  readonly csv: Uint8Array;
}

const readPart = (site: Site, dataset: Dataset): Part => ({
  facts: describeDataset(site, dataset, absolute),
  csv: readDatasetFile(dataset.id),
});

async function makeFiles({ facts, csv }: Part): Promise<[string, Uint8Array][]> {
  return [
    ['data.csv', csv],
    ['data.json', bytesOf(`${JSON.stringify(writeDatasetJson(facts))}\n`)],
    ['data.xlsx', await writeWorkbook(writeSheets(facts))],
    ['datapackage.json', bytesOf(`${JSON.stringify(describePackage(facts, measure(csv)), null, 2)}\n`)],
  ];
}

function makePackageOfAll({ info }: Site, parts: readonly Part[]): Uint8Array {
  const updated =
    parts
      .map(({ facts }) => facts.updated ?? '')
      .sort()
      .at(-1) || null;
  const all = describeAllPackages(
    { name: info.name, address: absolute('/data/'), updated },
    parts.map(({ facts, csv }) => [facts, measure(csv)]),
  );
  return bytesOf(`${JSON.stringify(all, null, 2)}\n`);
}

function writeReadme({ info }: Site, parts: readonly Part[]): string {
  return [
    `${info.name}: all datasets`,
    absolute('/data/'),
    '',
    'A folder for each dataset: data.csv (the rows), data.xlsx (rows, notes and sources as sheets), data.json (rows and metadata),',
    'datapackage.json (columns, units, sources and license for programs). SHA256SUMS holds the sum of every file.',
    'Each dataset has its own license and sources; datasets whose terms forbid redistribution are not in here.',
    'An empty cell means that no value is known; it is never zero.',
    '',
    ...parts.map(({ facts }) => `${facts.id}: ${facts.title}. License: ${facts.license.name}. ${facts.address}`),
    '',
  ].join('\n');
}

function hashParts(parts: readonly Part[]): string {
  const hash = createHash('sha256').update(siteUrl).update(hashAll(makers));
  for (const { facts, csv } of parts) {
    const { rows: _rows, ...words } = facts;
    hash.update(JSON.stringify(words)).update(csv);
  }
  return hash.digest('hex');
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const measure = (bytes: Uint8Array): FileSum => ({ bytes: bytes.length, sha256: sumOf(bytes) });

function put(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

if (process.argv[1]?.endsWith('data-files.ts')) await writeDataFiles();
