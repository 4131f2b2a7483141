import { standaloneSvg } from '@/lib/figure/standalone';
import { parseTokens } from '@/lib/figure/tokens';
import { holdsWithheld } from '@/lib/figure/withheld';
import { readDrawing, readStandaloneSvg } from '../drawings';
import { hashOf } from '../edition-files';
import { figureWords } from '../figure-words';
import type { FigureEntry } from '../figures';
import { readText } from '../files';
import { readInstrument } from '../instruments';
import type { Site } from '../site';
import { viewFigure } from '../views';
import type { SnapshotBuilder } from './builder';
import { markedText } from './texts';

/** Keeps a figure: its words, the rows it draws and its picture; with a model, its parameters and what it takes for granted. */
export function addFigure(builder: SnapshotBuilder, site: Site, { id, isInstrument }: FigureEntry): void {
  const { title, subtitle, caption, description, method, sources } = viewFigure(site, id);
  const { data, csv, narrow } = readDrawing(id);
  const events = [...(data.events ?? []), ...(data.seams ?? [])].map(({ label }) => label);
  builder.add(
    'figure',
    id,
    {
      title: markedText(title),
      subtitle: markedText(subtitle),
      caption: markedText(caption),
      description: { what: markedText(description.what), point: markedText(description.point), use: markedText(description.use) },
      ...(method ? { method: markedText(method) } : {}),
      sources: sources.map(({ label }) => label),
      ...(events.length > 0 ? { events } : {}),
      credit: figureWords(site, id).credit,
    },
    {
      rows: builder.keep(csv, 'csv'),
      ...(holdsWithheld(data) ? { withheld: hashOf(JSON.stringify(data.rows)) } : {}),
      picture: builder.keep(withoutOrigin(readStandaloneSvg(id), id), 'svg'),
      ...(narrow ? { narrow: builder.keep(standNarrow(site, id, narrow), 'svg') } : {}),
    },
  );
  if (!isInstrument) return;
  const { question, parameters, presets, assumptions, leavesOut, result } = readInstrument(id);
  builder.add('instrument', id, { title: markedText(title), question, parameters, presets, assumptions, leavesOut, result });
}

/** The drawing for phones as a picture of its own: pinned embeds show it in narrow columns. */
function standNarrow(site: Site, id: string, drawing: string): string {
  const { author, license } = site.info;
  const words = { ...figureWords(site, id), author, license, address: `/figures/${id}/` };
  return standaloneSvg(drawing, words, parseTokens(readText('app/tokens.css')));
}

/** The picture wherever the site is published: an edition's files must not depend on the address at which it was built. */
function withoutOrigin(svg: string, id: string): string {
  return svg.replaceAll(new RegExp(`https?://[^"<\\s]*?(?=/figures/${id}/)`, 'g'), '');
}
