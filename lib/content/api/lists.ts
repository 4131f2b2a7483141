import { sourceProducer, sourceUrl } from '@/lib/citation/source-label';
import { inlineText } from '@/lib/inline/inline';
import type { ApiItem, ApiListName } from '@/lib/schema/api';
import { listCorrections } from '../corrections';
import { describeDataset } from '../dataset-facts';
import { datesOf } from '../dates';
import { listSectionCards } from '../section-cards';
import type { Site } from '../site';
import { figureTitle } from '../views';

/** What the files need to know besides the content. */
export interface ApiSetting {
  readonly site: Site;
  /** Makes an absolute address of a path. */
  readonly absolute: (path: string) => string;
  /** Ids of the datasets that each figure reads. */
  readonly figureDatasets: Readonly<Record<string, readonly string[]>>;
}

type Lister<Name extends ApiListName> = (setting: ApiSetting) => ApiItem<Name>[];

/** True dates, from the stored editions. */
function daysOf(site: Site, kind: 'article' | 'figure' | 'lesson', id: string) {
  const { published = null, updated = null } = datesOf(site, kind, id);
  return { published, updated };
}

const listArticles: Lister<'articles'> = ({ site, absolute }) =>
  site.articles.map(({ slug, meta, sections, figures, findings }) => ({
    id: slug,
    title: meta.title,
    description: meta.description,
    address: absolute(`/articles/${slug}/`),
    ...daysOf(site, 'article', slug),
    facts_checked_to: meta.facts_checked_to,
    sections: sections.map(({ id }) => id),
    figures: [...figures],
    numbers: [...new Set(findings.references.filter(({ kind }) => kind === 'number').map(({ id }) => id))],
    lesson: meta.lesson,
  }));

const listSections: Lister<'sections'> = ({ site, absolute }) => {
  const cards = new Set(listSectionCards(site).map(({ id }) => id));
  const from = (kind: 'article' | 'lesson') => {
    const documents = kind === 'article' ? site.articles : site.lessons;
    return documents.flatMap(({ slug, sections }) =>
      sections.map(({ id, title }) => ({
        id,
        title,
        address: absolute(`/${kind}s/${slug}/#${id}`),
        link: cards.has(id) ? absolute(`/s/${id}/`) : null,
        in: slug,
        kind,
      })),
    );
  };
  return [...from('article'), ...from('lesson')];
};

const listFigures: Lister<'figures'> = ({ site, absolute, figureDatasets }) =>
  [...site.figures.values()].map((figure) => ({
    id: figure.id,
    title: figureTitle(site, figure),
    subtitle: inlineText(site.inline(figure.meta.subtitle, figure.placeOf('subtitle'))),
    address: absolute(`/figures/${figure.id}/`),
    ...daysOf(site, 'figure', figure.id),
    reviewed: figure.meta.reviewed,
    datasets: [...(figureDatasets[figure.id] ?? [])],
    sources: figure.meta.sources,
    instrument: figure.isInstrument ? absolute(`/instruments/${figure.id}/`) : null,
    csv: absolute(`/figures/${figure.id}/data.csv`),
    svg: absolute(`/figures/${figure.id}/figure.svg`),
    png: absolute(`/images/figures/${figure.id}.png`),
    embed: absolute(`/embed/${figure.id}/`),
  }));

const listNumbers: Lister<'numbers'> = ({ site, absolute }) =>
  [...site.numbers.values()].map((number) => {
    const source = site.sources.get(number.sources[0] ?? '');
    return {
      id: number.id,
      label: number.label,
      text: number.text,
      value: number.value,
      unit: number.unit,
      basis: number.basis ?? null,
      as_of: number.as_of,
      evidence: number.evidence,
      note: number.note ? inlineText(number.note) : null,
      producer: source ? sourceProducer(source) : null,
      locator: number.locator ?? null,
      sources: [...number.sources],
      dataset: number.from?.dataset ?? null,
      address: absolute(`/numbers/${number.id}/`),
      embed: absolute(`/embed/${number.id}/`),
      json: absolute(`/api/numbers/${number.id}.json`),
    };
  });

const listDatasets: Lister<'datasets'> = ({ site, absolute }) =>
  [...site.datasets.values()].map((dataset) => {
    const { id, title, description, topic, address, rows, columns, coverage, asOf, published, updated, license, sources } = describeDataset(
      site,
      dataset,
      absolute,
    );
    const file = (name: string) => absolute(`/data/${id}/${name}`);
    const isOpen = dataset.meta.license.redistribute;
    return {
      id,
      title,
      description,
      topic,
      address,
      rows: rows.length,
      columns: Object.keys(columns),
      coverage,
      as_of: asOf,
      published,
      updated,
      license,
      redistributable: isOpen,
      sources: sources.map(({ key }) => key),
      files: isOpen
        ? { csv: file('data.csv'), xlsx: file('data.xlsx'), json: file('data.json'), datapackage: file('datapackage.json') }
        : null,
    };
  });

const listSources: Lister<'sources'> = ({ site, absolute }) =>
  [...site.sources.values()].map((source) => ({
    key: source.key,
    type: source.type,
    title: source.title,
    producer: sourceProducer(source),
    issued: source.issued ?? null,
    url: sourceUrl(source) ?? null,
    doi: source.DOI ?? null,
    accessed: source.accessed,
    standing: source.standing,
    address: absolute(`/sources/#${source.key}`),
  }));

const listLessons: Lister<'lessons'> = ({ site, absolute }) =>
  site.lessons.map(({ slug, meta: { title, description, grades, minutes, articles } }) => ({
    id: slug,
    title,
    description,
    address: absolute(`/lessons/${slug}/`),
    grades,
    minutes,
    articles,
    ...daysOf(site, 'lesson', slug),
  }));

const listTerms: Lister<'terms'> = ({ site, absolute }) =>
  [...site.terms.values()].map(({ record: { id, term, definition, source }, placeOf }) => ({
    id,
    term,
    definition: inlineText(site.inline(definition, placeOf('definition'))),
    sources: source.split(';'),
    address: absolute(`/glossary/#${id}`),
  }));

export const listApiCorrections: Lister<'corrections'> = ({ site, absolute }) =>
  listCorrections(site).map(({ id, date, touches, said, rightText }) => ({
    id,
    date,
    touches: [...touches],
    said,
    right: rightText,
    address: absolute(`/corrections/#${id}`),
  }));

/** How each list is made. */
export const listers: { readonly [Name in ApiListName]: Lister<Name> } = {
  articles: listArticles,
  sections: listSections,
  figures: listFigures,
  numbers: listNumbers,
  datasets: listDatasets,
  sources: listSources,
  lessons: listLessons,
  terms: listTerms,
  corrections: listApiCorrections,
};
