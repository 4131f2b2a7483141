import { formatDate } from '@/lib/citation/source-label';
import { inlineText } from '@/lib/inline/inline';
import { editionKinds } from '@/lib/schema/edition';
import type { Document } from './document';
import { fixedPageId, fixedPages } from './fixed-pages';
import type { Site } from './site';
import { figureTitle } from './views';

/** Kinds of things that readers may link to, cite or embed, each with an id that outlives its wording. */
export const thingKinds = [...editionKinds, 'source', 'correction', 'edition'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Something with a permanent id. `kind` and `id` together name it: an instrument shares the id of its figure, a dataset may. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  /** Its title as plain words. */
  readonly title: string;
  /** Where it stands now, from the root of the site: `/articles/processing/#nearly-twins`. */
  readonly address: string;
}

/** Everything on the site that has a permanent id, kind by kind. */
export function listThings(site: Site): Thing[] {
  return [
    ...fixedPages.map(({ path, title }) => thing('page', fixedPageId(path), title, path)),
    ...site.articles.flatMap((article) => listDocument('article', `/articles/${article.slug}/`, article)),
    ...site.lessons.flatMap((lesson) => listDocument('lesson', `/lessons/${lesson.slug}/`, lesson)),
    ...site.lessons.flatMap(({ slug, meta }) => listTeacherPages(slug, meta.title)),
    ...site.pages.flatMap((page) => listDocument('page', `/${page.slug}/`, page)),
    ...listFigures(site),
    ...[...site.numbers.values()].map(({ id, label }) => thing('number', id, label, `/numbers/${id}/`)),
    ...[...site.datasets.values()].map(({ id, meta }) => thing('dataset', id, meta.title, `/data/${id}/`)),
    ...[...site.terms.values()].map(({ record: { id, term } }) => thing('term', id, term, `/glossary/#${id}`)),
    ...listQuestions(site),
    ...[...site.sources.values()].map(({ key, title }) => thing('source', key, title, `/sources/#${key}`)),
    ...site.corrections.map(({ record: { id, said } }) => thing('correction', id, said, `/corrections/#${id}`)),
    ...site.released.editions.flatMap(({ date }) => listEditionThings(date)),
  ];
}

/** The pages of an edition: itself, and what it changed. */
export function listEditionThings(date: string): Thing[] {
  const day = formatDate(date);
  return [
    thing('edition', date, `Edition of ${day}`, `/editions/${date}/`),
    thing('page', `changes-${date}`, `What changed with the edition of ${day}`, `/changes/${date}/`),
  ];
}

const thing = (kind: ThingKind, id: string, title: string, address: string): Thing => ({ kind, id, title, address });

function listDocument(kind: ThingKind, address: string, { slug, meta, sections }: Document<{ title: string }>): Thing[] {
  return [
    thing(kind, slug, meta.title, address),
    ...sections.map((section) => thing('section', section.id, section.title, `${address}#${section.id}`)),
  ];
}

/** A lesson's pages for teachers: guide, sheet for pupils, key. */
export function listTeacherPages(slug: string, title: string): Thing[] {
  return [
    thing('page', `teach-${slug}`, `For teachers: ${title}`, `/teach/${slug}/`),
    thing('page', `teach-${slug}-sheet`, `Sheet: ${title}`, `/teach/${slug}/sheet/`),
    thing('page', `teach-${slug}-key`, `Answer key: ${title}`, `/teach/${slug}/key/`),
  ];
}

function listFigures(site: Site): Thing[] {
  return [...site.figures.values()].flatMap((figure) => {
    const title = figureTitle(site, figure);
    const plain = thing('figure', figure.id, title, `/figures/${figure.id}/`);
    return figure.isInstrument ? [plain, thing('instrument', figure.id, title, `/instruments/${figure.id}/`)] : [plain];
  });
}

function listQuestions(site: Site): Thing[] {
  return site.lessons.flatMap(({ slug, quiz: { record, placeOf } }) => {
    const list = (kind: 'question' | 'prediction', asked: readonly { id: string; prompt: string }[]) =>
      asked.map(({ id, prompt }) => thing(kind, id, inlineText(site.inline(prompt, placeOf())), `/lessons/${slug}/#${id}`));
    return [...list('question', record.questions), ...list('prediction', record.predictions)];
  });
}
