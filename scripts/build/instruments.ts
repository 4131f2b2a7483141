import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listInstruments, readSite } from '@/lib/content';
import { checkInstrument } from '@/lib/models/check-instrument';
import { describeInstrument, type Instrument } from '@/lib/models/instrument';
import { defaultState } from '@/lib/models/parameter';

interface Setting {
  readonly ids: readonly string[];
  /** Keys of all sources. */
  readonly sources: ReadonlySet<string>;
  /** The folder that holds `content/` and `.cache/`. */
  readonly root: string;
}

/** Writes `.cache/instruments/<id>.json`: what pages need of each instrument before its model runs in the browser. Returns what is wrong, a line each. */
export async function writeInstruments(setting: Setting = readSetting()): Promise<string[]> {
  const folder = path.join(setting.root, '.cache', 'instruments');
  mkdirSync(folder, { recursive: true });
  const problems: string[] = [];
  for (const id of setting.ids) problems.push(...(await writeInstrument(id, folder, setting)));
  for (const file of readdirSync(folder)) if (!setting.ids.includes(path.basename(file, '.json'))) rmSync(path.join(folder, file));
  return problems;
}

function readSetting(): Setting {
  const site = readSite();
  return { ids: listInstruments(site), sources: new Set(site.sources.keys()), root: process.cwd() };
}

async function writeInstrument(id: string, folder: string, { root, sources }: Setting): Promise<string[]> {
  const file = `content/figures/${id}/instrument.ts`;
  const say = (line: string) => `${file}:1:1 error ${line} (broken-instrument)`;
  const { instrument } = (await import(/* @vite-ignore */ pathToFileURL(path.join(root, file)).href)) as { instrument?: Instrument };
  if (!instrument) return [say('expected "export const instrument: Instrument = { … }"')];
  const problems = checkInstrument(instrument, id, sources);
  if (problems.length > 0) return problems.map(say);
  const result = instrument.result(defaultState(instrument.parameters));
  writeChanged(path.join(folder, `${id}.json`), JSON.stringify(describeInstrument(instrument, result)));
  return [];
}

function writeChanged(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
