import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite, formatProblem, listEditions, readEdition } from '@/lib/content';
import { objectFile } from '@/lib/content/edition-files';
import { figureFileSchema, latestSchema } from '@/lib/schema/edition';
import { ReleasedProject } from '../release/testing/released-project';
import { sha256 } from './edition-files';
import { noteUnreleased, writeEditions } from './editions';

const former = process.env.SEVENTEEN_ROOT;
let project: ReleasedProject;

beforeEach(async () => {
  project = new ReleasedProject();
  await project.release();
});
afterEach(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

const write = () => writeEditions(project.site(), project.root);
const readPublic = (file: string) => readFileSync(path.join(project.root, 'public/editions', file), 'utf8');
const listPublic = (date: string) =>
  (
    readdirSync(path.join(project.root, 'public/editions', date), { recursive: true, withFileTypes: true }) as {
      isFile(): boolean;
      name: string;
      parentPath: string;
    }[]
  )
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(project.root, 'public/editions', date), path.join(entry.parentPath, entry.name)))
    .sort();

test('the files of an edition are its stored objects byte for byte, and their sums say so', () => {
  write();
  const { things } = readEdition('2026-11-23', project.site());
  const stored = (hash: string | undefined, extension: 'csv' | 'svg') => project.read(objectFile(hash as string, extension));
  expect(readPublic('2026-11-23/figures/output-by-country/data.csv')).toBe(stored(things['figure/output-by-country']?.rows, 'csv'));
  expect(readPublic('2026-11-23/figures/output-by-country/figure.svg')).toBe(stored(things['figure/output-by-country']?.picture, 'svg'));
  expect(readPublic('2026-11-23/data/output/data.csv')).toBe(project.read('content/datasets/output/data.csv'));
  const sums = readPublic('2026-11-23/SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  expect(sums.map(([, name]) => name)).toEqual(listPublic('2026-11-23').filter((name) => name !== 'SHA256SUMS'));
  for (const [sum, name] of sums) expect(sha256(readPublic(`2026-11-23/${name}`)), name).toBe(sum);
});

test('a figure says in its edition what it said that day, whatever the address of the site', () => {
  write();
  const figure = figureFileSchema.parse(JSON.parse(readPublic('2026-11-23/figures/output-by-country/figure.json')));
  expect(figure).toMatchObject({ id: 'output-by-country', edition: '2026-11-23', title: 'China mined three of every four tonnes' });
  expect(readPublic('2026-11-23/figures/output-by-country/figure.svg')).toContain('<desc>/figures/output-by-country/</desc>');
});

test('a later edition changes no byte of an earlier one', async () => {
  write();
  const files = listPublic('2026-11-23');
  const before = files.map((name) => readPublic(`2026-11-23/${name}`));
  project.revise('305');
  await project.release({ date: '2027-01-15', note: 'Revised.' });
  // As on another machine: made anew from the store.
  writeFileSync(path.join(project.root, 'public/editions/2026-11-23/SHA256SUMS'), 'spoiled');
  write();
  expect(files.map((name) => readPublic(`2026-11-23/${name}`))).toEqual(before);
  expect(readPublic('2027-01-15/numbers.json')).toContain('"value": 305');
});

test('the newest edition in short says what changed when, for embeds that are pinned to an older one', async () => {
  project.revise('305');
  await project.release({ date: '2027-01-15', note: 'Revised.' });
  project.write('content/corrections/2027.yaml', '- { id: wrong-ore, date: 2027-01-16, touches: [ore-2025], said: Less., right: More. }\n');
  write();
  const latest = latestSchema.parse(JSON.parse(readPublic('latest.json')));
  expect(latest).toMatchObject({
    date: '2027-01-15',
    editions: ['2027-01-15', '2026-11-23'],
    figures: { 'output-by-country': '2027-01-15' },
    numbers: { 'ore-2025': '2027-01-15' },
    datasets: { output: '2027-01-15' },
    corrected: { 'ore-2025': '2027-01-16' },
  });
});

test('what changed since the newest edition is noted for its pages', () => {
  expect(noteUnreleased(project.site(), project.root)).toBe(0);
  project.edit('content/articles/mining-again/index.mdx', 'Ore.', 'Rock.');
  noteUnreleased(project.site(), project.root);
  expect(JSON.parse(project.read('.cache/editions/unreleased.json'))).toEqual(['article/mining-again', 'section/the-mine-again']);
});

test('rows whose terms forbid redistribution are neither kept nor given out, and still count as changed', async () => {
  project.edit('content/datasets/output/dataset.yaml', 'redistribute: true', 'redistribute: false');
  await project.release({ date: '2027-01-15', note: 'Terms changed.' });
  write();
  expect(listPublic('2027-01-15')).toContain('data/output/metadata.json');
  expect(listPublic('2027-01-15')).not.toContain('data/output/data.csv');
  project.revise('305');
  await project.release({ date: '2027-01-16', note: 'Revised.' });
  expect(project.said.join('\n')).toContain('its rows changed; their terms forbid keeping them');
});

const problems = () => checkSite(project.site()).map(formatProblem);

test('a damaged manifest, a missing object and an object changed by hand stop the build by name', () => {
  const manifest = 'content/editions/2026-11-23.json';
  const { things } = listEditions(project.site())[0]!;
  const svg = objectFile(things['figure/output-by-country']?.picture as string, 'svg');
  project.write(svg, 'painted over');
  expect(problems()).toEqual([
    `${manifest}:1:1 error edition of 2026-11-23, figure/output-by-country: ${svg} was changed — restore it from version control (damaged-edition)`,
  ]);
  project.edit('content/editions/records.jsonl', 'Rock worth digging', 'Rock worth keeping');
  expect(problems().join('\n')).toContain('holds no record');
  project.edit(manifest, '"text"', '"txet"');
  expect(problems()[0]).toContain(`${manifest}:1:1 error the edition's manifest is damaged: things.page/home`);
  project.write(manifest, '{');
  expect(problems()[0]).toContain("the edition's manifest is no JSON");
});

test('files that would come out otherwise than they were released stop the build', () => {
  const manifest = 'content/editions/2026-11-23.json';
  project.write(manifest, project.read(manifest).replace(/"sums": "[0-9a-f]{64}"/, `"sums": "${'0'.repeat(64)}"`));
  expect(write).toThrow(`${manifest}: its files would not come out as they were released`);
});
