import type { MetadataRoute } from 'next';
import { fixedPages, listInstruments, readSite } from '@/lib/content';
import { absolute } from './_content/addresses';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  const site = readSite();
  const instruments = listInstruments(site);
  const newest = site.articles
    .map(({ meta }) => meta.updated)
    .sort()
    .at(-1);
  const entry = (path: string, lastModified = newest) => ({ url: absolute(path), ...(lastModified ? { lastModified } : {}) });
  return [
    ...fixedPages.map(({ path }) => entry(path)),
    ...site.articles.map(({ slug, meta }) => entry(`/articles/${slug}/`, meta.updated)),
    ...site.lessons.map(({ slug, meta }) => entry(`/lessons/${slug}/`, meta.updated)),
    ...site.pages.map(({ slug, meta }) => entry(`/${slug}/`, meta.updated)),
    ...instruments.map((id) => entry(`/instruments/${id}/`, site.figures.get(id)?.meta.reviewed)),
    ...[...site.numbers.keys()].map((id) => entry(`/numbers/${id}/`)),
    ...[...site.figures.values()].map(({ id, meta }) => entry(`/figures/${id}/`, meta.reviewed)),
  ];
}
