import type { MetadataRoute } from 'next';
import { datesOf, fixedPages, listEditions, listInstruments, readSite } from '@/lib/content';
import type { EditionKind } from '@/lib/schema/edition';
import { absolute } from './_content/addresses';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const site = readSite();
  const entry = (path: string, lastModified?: string) => ({ url: absolute(path), ...(lastModified ? { lastModified } : {}) });
  const dated = (kind: EditionKind, id: string, path: string) => entry(path, datesOf(site, kind, id).updated);
  return [
    ...fixedPages.map(({ path }) => entry(path, path === '/' ? datesOf(site, 'page', 'home').updated : undefined)),
    ...site.articles.map(({ slug }) => dated('article', slug, `/articles/${slug}/`)),
    ...site.lessons.map(({ slug }) => dated('lesson', slug, `/lessons/${slug}/`)),
    ...site.lessons.flatMap(({ slug }) => ['', 'sheet/', 'key/'].map((page) => entry(`/teach/${slug}/${page}`))),
    ...site.pages.map(({ slug }) => dated('page', slug, `/${slug}/`)),
    ...listInstruments(site).map((id) => dated('instrument', id, `/instruments/${id}/`)),
    ...[...site.numbers.keys()].map((id) => dated('number', id, `/numbers/${id}/`)),
    ...[...site.datasets.keys()].map((id) => dated('dataset', id, `/data/${id}/`)),
    ...[...site.figures.keys()].map((id) => dated('figure', id, `/figures/${id}/`)),
    ...listEditions(site).flatMap(({ date }) => [entry(`/editions/${date}/`, date), entry(`/changes/${date}/`, date)]),
  ];
}
