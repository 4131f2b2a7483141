import { absolute } from '@/app/_content/addresses';
import { listFigureIds, readFigureData, readPresetData } from '@/lib/content/figure-data';
import { figureWords, readSite } from '@/lib/content/index';
import { openPage } from './draw/dom';
import type { FigureText } from './draw/draw-figure';
import { loadMetrics } from './draw/metrics';

/** Draws all figures, or those named on the command line, into .cache/figures. */
async function draw(wanted: readonly string[]): Promise<void> {
  const started = performance.now();
  // React's production build draws the same picture in half the time.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const measure = await loadMetrics();
  const page = openPage(measure);
  // After the page is open: React and Recharts look for a window when they load.
  const { drawFigure, DrawError } = await import('./draw/draw-figure');
  const ids = (await listFigureIds()).filter((id) => wanted.length === 0 || wanted.includes(id));
  let drawn = 0;
  let kept = 0;
  for (const id of ids) {
    try {
      const warnings = await drawFigure(readText(id), await readFigureData(id), measure);
      if (warnings) drawn += 1;
      else kept += 1;
      for (const warning of warnings ?? []) console.warn(warning);
      for (const preset of listStates(id)) {
        if (await drawFigure({ ...readText(id), preset }, await readPresetData(id, preset), measure)) drawn += 1;
        else kept += 1;
      }
    } catch (error) {
      const message =
        error instanceof DrawError
          ? error.message
          : `content/figures/${id}/data.ts error ${error instanceof Error ? error.message : String(error)}`;
      console.error(message);
      process.exitCode = 1;
      break;
    }
  }
  page.window.close();
  console.log(`figures: ${drawn} drawn, ${kept} as they were, ${Math.round(performance.now() - started)} ms`);
}

/** Presets in which articles and lessons show an instrument. */
function listStates(id: string): string[] {
  const site = readSite();
  const references = [...site.articles, ...site.lessons].flatMap(({ findings }) => findings.references);
  const states = references
    .filter((reference) => reference.kind === 'instrument' && reference.id === id)
    .flatMap(({ state }) => state ?? []);
  return [...new Set(states)];
}

/** Words of a figure as plain text. @throws when its figure.yaml cannot be read. */
function readText(id: string): FigureText {
  const site = readSite();
  const figure = site.figures.get(id);
  if (!figure) throw new Error(`content/figures/${id}/figure.yaml could not be read — npm run check:content says why`);
  const { author, license } = site.info;
  return { id, mode: figure.meta.views[0] ?? 'absolute', ...figureWords(site, id), author, license, address: absolute(`/figures/${id}/`) };
}

await draw(process.argv.slice(2));
