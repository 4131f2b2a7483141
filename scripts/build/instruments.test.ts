import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeTempFolder, writeFiles } from '@/lib/content/testing/temp-folder';
import type { InstrumentMeta } from '@/lib/models/instrument';
import { sample } from '@/lib/models/testing/sample';
import { writeInstruments } from './instruments';

/** A project that holds one instrument, written out. */
const makeRoot = (source: string): string => makeTempFolder({ 'content/figures/sample/instrument.ts': source });

const data = sample.run({ half: 5, start: 1000 });
const readData = async () => data;
const plain = JSON.stringify({ ...sample, run: undefined, result: undefined });
const rows = JSON.stringify(data);
const sound = `export const instrument = { ...${plain}, run: () => (${rows}), result: () => 'Something is left.' };`;
const sources = new Set(['survey-2026']);

test('keeps what pages need, and takes away what has no instrument any more', async () => {
  const root = makeRoot(sound);
  writeFiles(root, { '.cache/instruments/former.json': '{}' });
  expect(await writeInstruments({ ids: ['sample'], sources, readData, root })).toEqual([]);
  const meta = JSON.parse(readFileSync(path.join(root, '.cache/instruments/sample.json'), 'utf8')) as InstrumentMeta;
  expect(meta.result).toBe('Something is left.');
  expect(meta.parameters).toEqual(sample.parameters);
  expect(meta).not.toHaveProperty('run');
  expect(existsSync(path.join(root, '.cache/instruments/former.json'))).toBe(false);
});

test('names the file of an instrument that is not sound, and writes nothing', async () => {
  const root = makeRoot(sound);
  expect(await writeInstruments({ ids: ['sample'], sources: new Set(), readData, root })).toEqual([
    'content/figures/sample/instrument.ts:1:1 error parameter "half": unknown source "survey-2026" (broken-instrument)',
    expect.stringContaining('error assumption "What is left decides how much goes.…": unknown source "survey-2026" (broken-instrument)'),
  ]);
  expect(existsSync(path.join(root, '.cache/instruments/sample.json'))).toBe(false);
  expect(await writeInstruments({ ids: ['sample'], sources, readData, root: makeRoot('export const other = 1;') })).toEqual([
    'content/figures/sample/instrument.ts:1:1 error expected "export const instrument" or "export function createInstrument" (broken-instrument)',
  ]);
});

test('keeps the inputs of an instrument that is made of some, and insists on them', async () => {
  const root = makeRoot(
    `${sound.replace('export const instrument =', 'const instrument =')} export const createInstrument = ({ title }) => ({ ...instrument, title });`,
  );
  expect(
    await writeInstruments({ ids: ['sample'], sources, readData: async () => ({ ...data, inputs: { title: 'Made' } }), root }),
  ).toEqual([]);
  expect(JSON.parse(readFileSync(path.join(root, '.cache/instruments/sample.json'), 'utf8'))).toMatchObject({
    title: 'Made',
    inputs: { title: 'Made' },
  });
  expect((await writeInstruments({ ids: ['sample'], sources, readData, root }))[0]).toContain('data.ts must return them');
});

test('names a figure that draws something else than its default state', async () => {
  const other = async () => ({ ...data, rows: data.rows.slice(1) });
  expect((await writeInstruments({ ids: ['sample'], sources, readData: other, root: makeRoot(sound) }))[0]).toContain(
    'data.ts draws something else than the default state',
  );
});
