import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FigureData } from '@/lib/figure/figure-data';
import { contentRoot } from './files';

/** What the drawing step made of a figure. */
export interface Drawing {
  readonly hash: string;
  readonly data: FigureData;
  /** SVG at 720 and at 340 pixels. */
  readonly wide: string;
  readonly narrow: string;
  readonly table: string;
  /** The drawn rows for download. */
  readonly csv: string;
  /** Picture and table as they stand in the page. */
  readonly slot: string;
}

/** What a drawing is kept as: a figure's id, or an instrument's with its preset. */
export function drawingName(id: string, preset?: string): string {
  return preset === undefined ? id : `${id}@${preset}`;
}

/** The drawing of a figure, of an instrument in one of its presets. @throws when it was not drawn: run the build's drawing step first. */
export function readDrawing(id: string, preset?: string): Drawing {
  const name = drawingName(id, preset);
  const file = path.join(contentRoot(), '.cache', 'figures', `${name}.json`);
  if (!existsSync(file)) throw new Error(`figure "${name}" is not drawn yet — run "npm run draw"`);
  return JSON.parse(readFileSync(file, 'utf8')) as Drawing;
}

/** The figure as one file with its colors resolved. */
export function readStandaloneSvg(id: string): string {
  return readFileSync(path.join(contentRoot(), '.cache', 'figures', `${id}.svg`), 'utf8');
}
