import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FigureData, FigureModule } from '@/lib/figure/figure-data';
import { readDataset } from './datasets';
import { contentRoot, listFolders } from './files';
import { formatProblem, type Problem } from './problem';

/** Ids of all figures, sorted. */
export async function listFigureIds(): Promise<string[]> {
  return listFolders('figures');
}

/** The rows that a figure draws. @throws when data.ts throws, a dataset is broken, or one was not named in `datasets`. */
export async function readFigureData(id: string): Promise<FigureData> {
  const file = `content/figures/${id}/data.ts`;
  const module = (await import(/* @vite-ignore */ pathToFileURL(path.join(contentRoot(), file)).href)) as { figure?: FigureModule };
  if (!module.figure) throw new Error(`${file}: expected "export const figure = defineFigure({ datasets, select })"`);
  const { datasets, select } = module.figure;
  const problems: Problem[] = [];
  const tables = new Map(datasets.map((name) => [name, readDataset(name, problems)]));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return select({
    table(name) {
      const dataset = tables.get(name);
      if (!dataset) throw new Error(`${file}: dataset "${name}" is not named in datasets: [${datasets.join(', ')}]`);
      return dataset.table;
    },
  });
}
