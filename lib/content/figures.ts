import { figureSchema, type FigureMeta } from '@/lib/schema/figure';
import { fileExists, listFolders } from './files';
import { problemAt, type Place, type Problem } from './problem';
import { readYaml } from './yaml-file';

/** A figure's figure.yaml with the places of its texts; its rows come from the drawing. */
export interface FigureEntry {
  readonly id: string;
  readonly file: string;
  readonly meta: FigureMeta;
  readonly isDrawing: boolean;
  /** Its rows come from a model that readers can run. */
  readonly isInstrument: boolean;
  placeOf(...path: (string | number)[]): Place;
}

/** Every figure that could be read, by id. */
export function readFigures(problems: Problem[]): Map<string, FigureEntry> {
  const figures = new Map<string, FigureEntry>();
  for (const id of listFolders('figures')) {
    const folder = `content/figures/${id}`;
    const file = `${folder}/figure.yaml`;
    const isDrawing = fileExists(`${folder}/drawing.svg`);
    const picture = isDrawing ? [] : ['chart.client.tsx'];
    const missing = ['figure.yaml', 'data.ts', 'data.test.ts', ...picture].filter((name) => !fileExists(`${folder}/${name}`));
    for (const name of missing)
      problems.push(problemAt({ file: `${folder}/${name}`, line: 1, column: 1 }, 'missing-file', `figure "${id}" has no ${name}`));
    if (missing.includes('figure.yaml')) continue;
    const yaml = readYaml(file, figureSchema);
    problems.push(...yaml.problems);
    const isInstrument = fileExists(`${folder}/instrument.ts`);
    if (yaml.value) figures.set(id, { id, file, meta: yaml.value, isDrawing, isInstrument, placeOf: (...path) => yaml.place(path) });
  }
  return figures;
}
