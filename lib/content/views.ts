import { sourceShort } from '@/lib/citation/source-label';
import type { FigureView } from '@/lib/figure/figure-view';
import { inlineText, type InlineNode } from '@/lib/inline/inline';
import type { Source } from '@/lib/schema/source';
import type { Document } from './document';
import type { FigureEntry } from './figures';
import type { Site } from './site';

/** A record that must be there, because the content check has passed. @throws naming what was looked for. */
export function getEntry<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const entry = map.get(id);
  if (entry === undefined) throw new Error(`unknown ${kind} "${id}"`);
  return entry;
}

/** What a page needs to show a figure; `numbering` is the order of the figures on that page. */
export function viewFigure(site: Site, id: string, numbering: readonly string[] = []): FigureView {
  const { meta, placeOf, isDrawing } = getEntry(site.figures, id, 'figure');
  const read = (text: string): InlineNode[] => site.inline(text, placeOf(), undefined, numbering);
  return {
    id,
    title: read(meta.title),
    subtitle: read(meta.subtitle),
    caption: read(meta.caption),
    description: { what: read(meta.description.what), point: read(meta.description.point), use: read(meta.description.use) },
    ...(meta.method ? { method: read(meta.method) } : {}),
    sources: labelSources(meta.sources.map((key) => getEntry(site.sources, key, 'source'))),
    modes: meta.views,
    wide: meta.wide,
    isDrawing,
    reviewed: meta.reviewed,
  };
}

/** Short names of sources; where two would read alike, the title tells them apart. */
function labelSources(sources: readonly Source[]): FigureView['sources'] {
  const shorts = sources.map(sourceShort);
  return sources.map((source, index) => {
    const short = shorts[index] as string;
    return { key: source.key, label: shorts.indexOf(short) === shorts.lastIndexOf(short) ? short : `${short}, ${source.title}` };
  });
}

/** Short names of sources by key, as beside a control or an assumption; keys that name nothing are left out. */
export function nameSources(site: Site, keys: readonly string[]): Readonly<Record<string, string>> {
  const sources = [...new Set(keys)].flatMap((key) => site.sources.get(key) ?? []);
  return Object.fromEntries(labelSources(sources).map(({ key, label }) => [key, label]));
}

/** A figure's title as plain words. */
export function figureTitle(site: Site, { meta, placeOf }: FigureEntry): string {
  return inlineText(site.inline(meta.title, placeOf('title')));
}

/** The sources of a document: first those it cites, in order, so that the marks count up; then those behind its numbers and figures. */
export function listSources(site: Site, document: Document<{ standfirst: string }>): Source[] {
  const keys = new Set<string>();
  const add = (references: Document<unknown>['findings']['references']) => {
    for (const { kind, id } of references) {
      if (kind === 'source') keys.add(id);
      if (kind === 'number') for (const key of site.numbers.get(id)?.sources ?? []) keys.add(key);
      if (kind === 'claim')
        for (const { number } of site.claims.get(id)?.assert ?? [])
          for (const key of site.numbers.get(number)?.sources ?? []) keys.add(key);
      if (kind === 'figure' || kind === 'instrument') for (const key of site.figures.get(id)?.meta.sources ?? []) keys.add(key);
    }
  };
  const standfirst: Document<unknown>['findings'] = { references: [], prose: [], problems: [] };
  site.inline(document.meta.standfirst, document.front.place(['standfirst']), standfirst);
  const all = [...standfirst.references, ...document.findings.references];
  add(all.filter(({ kind }) => kind === 'source'));
  add(all);
  return [...keys].flatMap((key) => site.sources.get(key) ?? []);
}

/** Terms that a document marks, in order. */
export function listTerms(site: Site, document: Document<unknown>) {
  const ids = new Set(document.findings.references.filter(({ kind }) => kind === 'term').map(({ id }) => id));
  return [...ids].map((id) => {
    const { record, placeOf } = getEntry(site.terms, id, 'term');
    return { id, term: record.term, definition: site.inline(record.definition, placeOf('definition')) };
  });
}

/** Minutes to read, at 230 words a minute. */
export function readingMinutes({ words }: { words: number }): number {
  return Math.max(1, Math.round(words / 230));
}
