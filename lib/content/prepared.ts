import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from './files';

/** What the build's data step leaves for pages: facts that only files or figure modules can tell. */
export interface PreparedData {
  /** Ids of the datasets that each figure reads. */
  readonly figureDatasets: Readonly<Record<string, readonly string[]>>;
  /** Sizes in bytes of files for download, by their path in `public/`. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** @throws when the step has not run yet. */
export function readPreparedData(): PreparedData {
  const file = path.join(contentRoot(), '.cache', 'data-files.json');
  if (!existsSync(file)) throw new Error('the data files are not written yet — run "npm run build" or "npm run dev"');
  return JSON.parse(readFileSync(file, 'utf8')) as PreparedData;
}

/** Figures that read a dataset, in the order of the content folder. */
export function listFiguresOf(dataset: string): string[] {
  return Object.entries(readPreparedData().figureDatasets).flatMap(([figure, datasets]) => (datasets.includes(dataset) ? [figure] : []));
}

/** Datasets that a figure reads. */
export function listDatasetsOf(figure: string): readonly string[] {
  return readPreparedData().figureDatasets[figure] ?? [];
}
