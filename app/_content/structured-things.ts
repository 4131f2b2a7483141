import type { Thing } from 'schema-dts';
import type { CitableKind } from '@/lib/citation/citable';
import { nameText } from '@/lib/citation/csl';
import { sourceUrl } from '@/lib/citation/source-label';
import {
  correctionsFor,
  datesOf,
  getEntry,
  listSectionCards,
  readCitation,
  readInstrument,
  type Site,
  shareImage,
  type ThingKind,
  viewFigure,
} from '@/lib/content';
import { viewDataset } from '@/lib/content/dataset-view';
import { inlineText } from '@/lib/inline/inline';
import { describeDataset, describeNumber } from '@/lib/structured-data/data';
import { describeArticle, describeLesson, describePage, describeSection } from '@/lib/structured-data/documents';
import type { Frame } from '@/lib/structured-data/frame';
import { describeFigure, describeInstrument } from '@/lib/structured-data/pictures';
import { describeFixedPage } from './structured-lists';

type Describe = (site: Site, frame: Frame, id: string) => readonly Thing[];

/** The records of each kind of page, made of what the content holds. */
export const describers: Partial<Record<ThingKind, Describe>> = {
  article(site, frame, id) {
    const { meta, words } = getDocument(site.articles, id);
    return [
      describeArticle(frame, {
        ...meta,
        ...datesOf(site, 'article', id),
        path: `/articles/${id}/`,
        image: shareImage('article', id, site).src,
        words,
        corrections: correctionsFor(site, id).map(({ rightText }) => rightText),
      }),
    ];
  },
  lesson(site, frame, id) {
    const { meta, guide } = getDocument(site.lessons, id);
    return [
      describeLesson(frame, {
        ...meta,
        ...datesOf(site, 'lesson', id),
        path: `/lessons/${id}/`,
        objectives: meta.objectives.map(({ text }) => text),
        articles: meta.articles.map((slug) => `/articles/${slug}/`),
        standards: (guide.record?.standards ?? []).flatMap(({ standard }) => site.standards.get(standard)?.record ?? []),
      }),
    ];
  },
  section(site, frame, id) {
    const card = listSectionCards(site).find((candidate) => candidate.id === id);
    if (!card) throw new Error(`unknown section "${id}"`);
    const { title, sentence: description, address: standsAt } = card;
    return [describeSection(frame, { title, description, path: `/s/${id}/`, standsAt, ...datesOf(site, 'section', id) })];
  },
  figure(site, frame, id) {
    const { title, subtitle, description } = viewFigure(site, id);
    const { author } = readCitation('figure', id).item;
    return describeFigure(frame, {
      ...datesOf(site, 'figure', id),
      title: inlineText(title),
      subtitle: inlineText(subtitle),
      description: `${inlineText(description.what)} ${inlineText(description.point)}`,
      path: `/figures/${id}/`,
      picture: `/figures/${id}/figure.svg`,
      preview: shareImage('figure', id, site).src,
      authors: author,
      credit: creditOf(site, 'figure', id),
      sources: addressesOf(site, getEntry(site.figures, id, 'figure').meta.sources),
    });
  },
  instrument(site, frame, id) {
    const { title, question } = readInstrument(id);
    return [
      describeInstrument(frame, {
        ...datesOf(site, 'instrument', id),
        title,
        question,
        path: `/instruments/${id}/`,
        preview: shareImage('instrument', id, site).src,
        sources: addressesOf(site, getEntry(site.figures, id, 'figure').meta.sources),
      }),
    ];
  },
  number(site, frame, id) {
    const { label, text, value, unit, as_of: asOf, basis, sources, from } = getEntry(site.numbers, id, 'number');
    return describeNumber(frame, {
      ...datesOf(site, 'number', id),
      ...{ label, text, value, unit, asOf, basis },
      path: `/numbers/${id}/`,
      sources: addressesOf(site, sources),
      ...(from ? { dataset: `/data/${from.dataset}/` } : {}),
    });
  },
  dataset(site, frame, id) {
    const { title, description, method, coverage, license, columns, sources, files } = viewDataset(site, id);
    // A record of events measures nothing: its columns are what it tells.
    const measured = columns.filter(({ unit }) => unit !== undefined);
    return [
      describeDataset(frame, {
        ...datesOf(site, 'dataset', id),
        ...{ title, coverage, files },
        description: inlineText(description),
        method: inlineText(method),
        path: `/data/${id}/`,
        authors: readCitation('dataset', id).item.author,
        license: license.url ?? license.name,
        sources: sources.map((source) => sourceUrl(source) ?? source.title),
        measures: measured.length > 0 ? measured : columns,
      }),
    ];
  },
  page(site, frame, id) {
    const page = site.pages.find(({ slug }) => slug === id);
    if (!page) return describeFixedPage(site, frame, id);
    const { title, description } = page.meta;
    const facts = { title, description, path: `/${id}/`, ...datesOf(site, 'page', id) };
    return [describePage(frame, facts, id === 'about' ? 'AboutPage' : 'WebPage')];
  },
};

function getDocument<D extends { readonly slug: string }>(documents: readonly D[], slug: string): D {
  const found = documents.find((document) => document.slug === slug);
  if (!found) throw new Error(`unknown document "${slug}"`);
  return found;
}

function addressesOf(site: Site, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const source = site.sources.get(key);
    return source ? [sourceUrl(source) ?? source.title] : [];
  });
}

/** "Data: U.S. Geological Survey; figure: Seventeen": the credit line that goes with a picture. */
function creditOf({ info }: Site, kind: CitableKind, id: string): string {
  const names = readCitation(kind, id).item.author.map(nameText);
  return names[0] === info.author ? info.name : `Data: ${names.join('; ')}; ${kind}: ${info.name}`;
}
