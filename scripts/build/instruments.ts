import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listInstruments, readSite } from '@/lib/content';
import { readFigureData } from '@/lib/content/figure-data';
import type { FigureData } from '@/lib/figure/figure-data';
import { checkInstrument } from '@/lib/models/check-instrument';
import { describeInstrument, type InstrumentModule, openInstrument } from '@/lib/models/instrument';
import { defaultState } from '@/lib/models/parameter';

interface Setting {
  readonly ids: readonly string[];
  /** Keys of all sources. */
  readonly sources: ReadonlySet<string>;
  /** Rows of a figure, and what its instrument is made of. */
  readonly readData: (id: string) => Promise<FigureData>;
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
  return { ids: listInstruments(site), sources: new Set(site.sources.keys()), readData: readFigureData, root: process.cwd() };
}

async function writeInstrument(id: string, folder: string, setting: Setting): Promise<string[]> {
  const file = `content/figures/${id}/instrument.ts`;
  const say = (line: string) => `${file}:1:1 error ${line} (broken-instrument)`;
  try {
    const module = (await import(/* @vite-ignore */ pathToFileURL(path.join(setting.root, file)).href)) as InstrumentModule;
    if (!('instrument' in module || 'createInstrument' in module))
      return [say('expected "export const instrument" or "export function createInstrument"')];
    const { inputs, ...data } = await setting.readData(id);
    const instrument = openInstrument(module, inputs);
    const problems = checkInstrument(instrument, id, setting.sources);
    if (problems.length > 0) return problems.map(say);
    const initial = defaultState(instrument.parameters);
    if (JSON.stringify(instrument.run(initial)) !== JSON.stringify(data))
      return [say('data.ts draws something else than the default state')];
    writeChanged(path.join(folder, `${id}.json`), JSON.stringify(describeInstrument(instrument, inputs)));
    return [];
  } catch (error) {
    return [say(error instanceof Error ? error.message : String(error))];
  }
}

function writeChanged(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
