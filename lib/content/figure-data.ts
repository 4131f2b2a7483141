import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FigureData, FigureModule } from '@/lib/figure/figure-data';
import { holdsWithheld } from '@/lib/figure/withheld';
import { type InstrumentModule, openInstrument } from '@/lib/models/instrument';
import { fillState } from '@/lib/models/state';
import { readDataset } from './datasets';
import { contentRoot, listFolders } from './files';
import { formatProblem, type Problem } from './problem';

/** Ids of all figures, sorted. */
export async function listFigureIds(): Promise<string[]> {
  return listFolders('figures');
}

/** Ids of the datasets that a figure reads. */
export async function readFigureDatasets(id: string): Promise<readonly string[]> {
  return (await importFigure(id)).datasets;
}

/** The rows of an instrument in one of its presets. @throws when it has none of that name. */
export async function readPresetData(id: string, preset: string): Promise<FigureData> {
  const file = `content/figures/${id}/instrument.ts`;
  const module = (await import(/* @vite-ignore */ pathToFileURL(path.join(contentRoot(), file)).href)) as InstrumentModule;
  const { inputs } = await readFigureData(id);
  const { parameters, presets, run } = openInstrument(module, inputs);
  const found = presets.find((one) => one.id === preset);
  if (!found) throw new Error(`${file}: no preset "${preset}"; there are ${presets.map((one) => one.id).join(', ')}`);
  return run(fillState(parameters, found.state));
}

/**
 * The rows that a figure draws.
 * @throws when data.ts throws, a dataset is broken, one was not named in `datasets`, or it does not say what of it may be passed on.
 */
export async function readFigureData(id: string): Promise<FigureData> {
  const file = fileOf(id);
  const { datasets, computesFrom = [], select } = await importFigure(id);
  const problems: Problem[] = [];
  const tables = new Map(datasets.map((name) => [name, readDataset(name, problems)]));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const data = select({
    table(name) {
      const dataset = tables.get(name);
      if (!dataset) throw new Error(`${file}: dataset "${name}" is not named in datasets: [${datasets.join(', ')}]`);
      return dataset.table;
    },
  });
  const closed = datasets.filter((name) => tables.get(name)?.meta.license.redistribute === false && !computesFrom.includes(name));
  if (closed.length > 0 && !holdsWithheld(data))
    throw new Error(
      `${file}: the rows of ${closed.join(', ')} may not be passed on — name them in "withheld" of the rows drawn, or the dataset in "computesFrom" where nothing but computed values is drawn`,
    );
  return data;
}

const fileOf = (id: string): string => `content/figures/${id}/data.ts`;

async function importFigure(id: string): Promise<FigureModule> {
  const file = fileOf(id);
  const module = (await import(/* @vite-ignore */ pathToFileURL(path.join(contentRoot(), file)).href)) as { figure?: FigureModule };
  if (!module.figure) throw new Error(`${file}: expected "export const figure = defineFigure({ datasets, select })"`);
  return module.figure;
}
