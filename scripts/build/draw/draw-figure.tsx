import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ComponentType } from 'react';
import type { ChartProps, ChartSize } from '@/components/chart/chart-props';
import { drawingName } from '@/lib/content/drawings';
import { checkFigureData } from '@/lib/figure/check';
import { figureCsv } from '@/lib/figure/csv';
import type { FigureData } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';
import { applyMode } from '@/lib/figure/modes';
import { type PictureWords, standaloneSvg } from '@/lib/figure/standalone';
import { parseTokens } from '@/lib/figure/tokens';
import { type DrawnFigure, hashAll, readDrawn, writeDrawn } from './cache';
import { findMisfits } from './fit';
import type { MeasureText } from './metrics';
import { readOwnDrawing } from './own-drawing';
import { renderChart } from './render';
import { renderSlot, renderTable } from './slot';

/** A figure with its words resolved: what drawing needs besides the rows. */
export interface FigureText extends PictureWords {
  readonly id: string;
  readonly mode: FigureMode;
  /** The preset that an instrument stands in, if not in its default state. */
  readonly preset?: string;
}

/** A figure that cannot be drawn, as a line that names its file. */
export class DrawError extends Error {}

/** Sources whose change makes every picture new. */
const sources = [
  'components/chart',
  'components/figure/figure-table.tsx',
  'lib/figure',
  'lib/units',
  'scripts/build/draw',
  'app/tokens.css',
  'node_modules/recharts/package.json',
  'node_modules/react-dom/package.json',
];

/** Draws a figure unless nothing it depends on has changed. Returns warnings; undefined when the stored drawing still holds. */
export async function drawFigure(text: FigureText, data: FigureData, measure: MeasureText): Promise<string[] | undefined> {
  const { mode } = text;
  const folder = `content/figures/${text.id}`;
  const id = drawingName(text.id, text.preset);
  const problems = checkFigureData(data);
  if (problems.length > 0) throw new DrawError(problems.map((one) => `${folder}/data.ts error ${one.message} (${one.rule})`).join('\n'));
  const hash = hashAll([...sources, folder], [JSON.stringify(data), JSON.stringify(text)]);
  if (readDrawn(id)?.hash === hash && existsSync(`.cache/figures/${id}.svg`)) return undefined;
  const warnings: string[] = [];
  const pictures: Record<ChartSize, string> = { wide: '', narrow: '' };
  for (const size of ['wide', 'narrow'] as const) {
    const svg = await drawSize(text, data, size, folder);
    warnings.push(...findMisfits(svg, measure).map((misfit) => `${folder} warning ${size}: ${misfit}`));
    pictures[size] = svg.outerHTML;
  }
  const table = renderTable(data, mode, text.title);
  const drawn: DrawnFigure = {
    hash,
    data,
    ...pictures,
    table,
    csv: figureCsv(applyMode(data, mode)),
    slot: renderSlot(pictures, table, data.rows.length, text.title),
  };
  const tokens = parseTokens(readFileSync('app/tokens.css', 'utf8'));
  writeDrawn(id, drawn, standaloneSvg(pictures.wide, text, tokens));
  return warnings;
}

async function drawSize({ id, mode, preset }: FigureText, data: FigureData, size: ChartSize, folder: string): Promise<SVGSVGElement> {
  if (existsSync(`${folder}/drawing.svg`)) return readOwnDrawing(folder, id, size);
  const file = `${folder}/chart.client.tsx`;
  try {
    const { Chart } = (await import(pathToFileURL(path.resolve(file)).href)) as { Chart?: ComponentType<ChartProps> };
    if (!Chart) throw new Error('expected "export function Chart(props: ChartProps)"');
    return await renderChart(Chart, { id: preset === undefined ? id : `${id}-${preset}`, data, mode, size });
  } catch (error) {
    throw new DrawError(`${file} error ${explain(error)}`);
  }
}

/** The message and the first line of the stack that lies in the project. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack?.split('\n').find((line) => line.includes(process.cwd()) && !line.includes('node_modules'));
  return own ? `${error.message}\n  ${own.trim().replaceAll(`${process.cwd()}/`, '').replace('file://', '')}` : error.message;
}
