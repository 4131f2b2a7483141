import { fixedPages } from '../fixed-pages';
import { problemAt, suggest } from '../problem';
import type { Site } from '../site';
import type { Rule } from './rule';

/** Internal links lead to a page, and their fragment to something on it. */
export const links: Rule = (site, findings) => {
  const pages = listPages(site);
  const found = findings.references.filter(({ kind }) => kind === 'link');
  return found.flatMap(({ id: href, place }) => {
    if (/^https?:\/\//.test(href)) return [];
    const [path = '', fragment] = href.split('#');
    if (path === '')
      return [problemAt(place, 'broken-link', `link "${href}" names no page — write the whole path, for example /articles/processing/#…`)];
    const ids = pages.get(path);
    if (!ids) return [problemAt(place, 'broken-link', `no page "${path}"${suggest(path, pages.keys())}`)];
    if (fragment !== undefined && !ids.has(fragment))
      return [problemAt(place, 'broken-fragment', `page "${path}" has nothing with the id "${fragment}"${suggest(fragment, ids)}`)];
    return [];
  });
};

function listPages(site: Site): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>(fixedPages.map(({ path }) => [path, new Set<string>()]));
  pages.set('/sources/', new Set(site.sources.keys()));
  pages.set('/glossary/', new Set(site.terms.keys()));
  for (const id of site.numbers.keys()) pages.set(`/numbers/${id}/`, new Set());
  for (const { slug, sections, figures } of site.articles)
    pages.set(`/articles/${slug}/`, new Set([...sections.map(({ id }) => id), ...figures]));
  for (const { slug, sections, figures, quiz } of site.lessons) {
    const questions = [...quiz.record.questions, ...quiz.record.predictions].map(({ id }) => id);
    for (const page of ['', 'sheet/', 'key/']) pages.set(`/teach/${slug}/${page}`, new Set());
    pages.set(`/lessons/${slug}/`, new Set([...sections.map(({ id }) => id), ...figures, ...questions]));
  }
  for (const { slug, sections } of site.pages) pages.set(`/${slug}/`, new Set(sections.map(({ id }) => id)));
  for (const id of site.datasets.keys()) pages.set(`/data/${id}/`, new Set());
  for (const { id, isInstrument } of site.figures.values()) {
    pages.set(`/figures/${id}/`, new Set([id]));
    if (isInstrument) pages.set(`/instruments/${id}/`, new Set([id])).set('/instruments/', new Set());
  }
  return pages;
}
