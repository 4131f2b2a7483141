import type { Citable, CitableKind } from '@/lib/citation/citable';
import { inlineText } from '@/lib/inline/inline';
import type { Source } from '@/lib/schema/source';
import { correctionsFor } from './corrections';
import { datesOf } from './dates';
import { listEditions } from './editions';
import { listInstruments, readInstrument } from './instruments';
import type { BoundNumber } from './bind';
import type { Dataset } from './datasets';
import type { Document } from './document';
import type { FigureEntry } from './figures';
import type { Site } from './site';
import { figureTitle, getEntry } from './views';

/** What the content itself says of a thing; its dates come from the stored editions. */
type Bare = Omit<Citable, 'published' | 'updated' | 'edition' | 'corrections'>;

/** Everything on the site that has a citation, kind by kind. */
export function listCitables(site: Site): Citable[] {
  const edition = listEditions(site)[0]?.date;
  return [
    ...site.articles.flatMap((article) => [
      describe('article', article.slug, article.meta.title, { abstract: article.meta.description }),
      ...listSections(article, article.meta.title),
    ]),
    ...site.lessons.flatMap((lesson) => [
      describe('lesson', lesson.slug, lesson.meta.title, { abstract: lesson.meta.description }),
      ...listSections(lesson, lesson.meta.title),
    ]),
    ...site.pages.flatMap((page) => listSections(page, page.meta.title)),
    ...[...site.figures.values()].map((figure) => describeFigure(site, figure)),
    ...listInstruments(site).map((id) => describeInstrument(site, id)),
    ...[...site.numbers.values()].map((number) => describeNumber(site, number)),
    ...[...site.datasets.values()].map((dataset) => describeDataset(site, dataset)),
  ].map((bare) => {
    const { published, updated } = datesOf(site, bare.kind, bare.id);
    return {
      ...bare,
      ...(published && edition ? { published, updated, edition } : {}),
      corrections: correctionsFor(site, bare.id).map(({ date, rightText }) => ({ date, text: rightText })),
    };
  });
}

const folders = {
  article: 'articles',
  section: 's',
  lesson: 'lessons',
  figure: 'figures',
  instrument: 'instruments',
  number: 'numbers',
  dataset: 'data',
} as const;

function describe(kind: CitableKind, id: string, title: string, more: Partial<Bare> = {}): Bare {
  return { kind, id, title, path: `/${folders[kind]}/${id}/`, credit: 'editors', sources: [], ...more };
}

/** Sections have cards with an address of their own; headings inside them have not. */
function listSections({ sections }: Document<unknown>, partOf: string): Bare[] {
  return sections.filter(({ depth }) => depth === 2).map(({ id, title }) => describe('section', id, title, { partOf }));
}

/** Rows that a model of ours computes are our work; all others are their producers'. */
function describeFigure(site: Site, figure: FigureEntry): Bare {
  return describe('figure', figure.id, figureTitle(site, figure), {
    abstract: inlineText(site.inline(figure.meta.subtitle, figure.placeOf('subtitle'))),
    sources: findSources(site, figure.meta.sources),
    credit: figure.isInstrument ? 'editors' : 'producers',
  });
}

function describeInstrument(site: Site, id: string): Bare {
  const { title, question } = readInstrument(id);
  return describe('instrument', id, title, {
    abstract: question,
    sources: findSources(site, getEntry(site.figures, id, 'figure').meta.sources),
  });
}

function describeNumber(site: Site, { id, label, text, sources, as_of: asOf, evidence, from }: BoundNumber): Bare {
  return describe('number', id, label, {
    sources: findSources(site, sources),
    credit: 'producers',
    value: text,
    asOf,
    isComputed: evidence === 'computed' || (from !== undefined && from.op !== 'value'),
  });
}

/** The producer of most rows leads; a row's first source is the one that its value comes from. */
function describeDataset(site: Site, { id, meta, table }: Dataset): Bare {
  const rows = new Map<string, number>();
  for (const { source } of table.rows) {
    const key = typeof source === 'string' ? source.split(';')[0]?.trim() : undefined;
    if (key) rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  const keys = [...meta.sources].sort((a, b) => (rows.get(b) ?? 0) - (rows.get(a) ?? 0));
  return describe('dataset', id, meta.title, { sources: findSources(site, keys), credit: 'producers', asOf: meta.as_of });
}

function findSources(site: Site, keys: readonly string[]): Source[] {
  return keys.flatMap((key) => site.sources.get(key) ?? []);
}
