import type { Thing as Described } from 'schema-dts';
import { fixedPages, listInstruments, listThings, readInstrument, type Site, type Thing, type ThingKind } from '@/lib/content';
import { fixedPageId } from '@/lib/content/fixed-pages';
import { inlineText } from '@/lib/inline/inline';
import { describePage } from '@/lib/structured-data/documents';
import type { Crumb, Frame } from '@/lib/structured-data/frame';
import { describeList, describeTerms } from '@/lib/structured-data/lists';

/** What each list lists. */
const listed: Readonly<Record<string, ThingKind>> = {
  articles: 'article',
  lessons: 'lesson',
  figures: 'figure',
  instruments: 'instrument',
  numbers: 'number',
  data: 'dataset',
  sources: 'source',
};

/** Where the things of a kind are listed. */
const shelves: Partial<Record<ThingKind, string>> = Object.fromEntries(Object.entries(listed).map(([list, kind]) => [kind, list]));

const known = new WeakMap<Site, ReadonlyMap<string, Thing>>();

/** Things by kind and id, listed once: every page asks for its own. */
function thingsOf(site: Site): ReadonlyMap<string, Thing> {
  const things = known.get(site) ?? new Map(listThings(site).map((thing) => [`${thing.kind}/${thing.id}`, thing]));
  known.set(site, things);
  return things;
}

/** A page that the code makes: a list of things, the glossary, or a plain page. The home page is described by the site's own records. */
export function describeFixedPage(site: Site, frame: Frame, id: string): readonly Described[] {
  if (id === 'home') return [];
  const { title, path } = getFixedPage(site, id);
  const kind = listed[id];
  if (kind) {
    const items = [...thingsOf(site).values()].filter((thing) => thing.kind === kind);
    return [describeList(frame, { title, path, items: items.map(({ title: name, address }) => ({ name, path: address })) })];
  }
  if (id === 'glossary') {
    const terms = [...site.terms.values()].map(({ record, placeOf }) => ({
      id: record.id,
      term: record.term,
      definition: inlineText(site.inline(record.definition, placeOf('definition'))),
    }));
    return [describeTerms(frame, path, title, terms)];
  }
  return [describePage(frame, { title, path, description: title }, 'WebPage')];
}

/** The pages above a page and the page itself, below the home page. */
export function listCrumbsOf(site: Site, kind: ThingKind, id: string): Crumb[] {
  if (kind === 'page') {
    if (id === 'home') return [];
    const page = site.pages.find(({ slug }) => slug === id);
    if (page) return [{ name: page.meta.title, path: `/${id}/` }];
    // Teachers' pages of a lesson stand under those of all lessons.
    return id.startsWith('teach-') ? [crumb(site, 'teach'), crumb(site, id)] : [crumb(site, id)];
  }
  const thing = thingsOf(site).get(`${kind}/${id}`);
  if (!thing) throw new Error(`unknown ${kind} "${id}"`);
  if (kind === 'section') {
    const around = [...thingsOf(site).values()].find(({ address }) => thing.address.startsWith(`${address}#`));
    return [...(around ? listCrumbsOf(site, around.kind, around.id) : []), { name: thing.title, path: `/s/${id}/` }];
  }
  const name = kind === 'instrument' && listInstruments(site).includes(id) ? readInstrument(id).title : thing.title;
  const shelf = shelves[kind];
  return [...(shelf ? [crumb(site, shelf)] : []), { name, path: thing.address }];
}

function crumb(site: Site, id: string): Crumb {
  const { title, path } = getFixedPage(site, id);
  return { name: title, path };
}

function getFixedPage(site: Site, id: string): { readonly title: string; readonly path: string } {
  const found = fixedPages.find(({ path }) => fixedPageId(path) === id) ?? findTeacherPage(site, id);
  if (!found) throw new Error(`unknown page "${id}"`);
  return found;
}

function findTeacherPage(site: Site, id: string): { readonly title: string; readonly path: string } | undefined {
  const found = id.startsWith('teach-') ? thingsOf(site).get(`page/${id}`) : undefined;
  return found && { title: found.title, path: found.address };
}
