import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FigureData } from '@/lib/figure/figure-data';

const folder = '.cache/figures';

/** A drawn figure as pages and finishing step read it. */
export interface DrawnFigure {
  readonly hash: string;
  readonly data: FigureData;
  readonly wide: string;
  readonly narrow: string;
  readonly table: string;
  readonly csv: string;
  /** Picture in both sizes and table, as they stand in the page. */
  readonly slot: string;
}

/** The entry of a figure, where it was drawn before. */
export function readDrawn(id: string): DrawnFigure | undefined {
  const file = path.join(folder, `${id}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DrawnFigure) : undefined;
}

/** Writes both files of a figure; each takes its place only when it is whole. */
export function writeDrawn(id: string, drawn: DrawnFigure, standalone: string): void {
  mkdirSync(folder, { recursive: true });
  replaceFile(path.join(folder, `${id}.svg`), standalone);
  replaceFile(path.join(folder, `${id}.json`), JSON.stringify(drawn));
}

function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

/** One name for the contents of files, folders and texts. */
export function hashAll(paths: readonly string[], texts: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(listFiles)) hash.update(file).update('\0').update(readFileSync(file));
  for (const text of texts) hash.update('\0').update(text);
  return hash.digest('hex').slice(0, 20);
}

function listFiles(place: string): string[] {
  if (!existsSync(place)) return [];
  if (path.extname(place)) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
