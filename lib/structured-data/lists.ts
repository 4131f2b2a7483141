import type { CollectionPage, DefinedTermSet } from 'schema-dts';
import { type Frame, ownWork } from './frame';

/** Above this a list of all items would weigh more than it tells: the pages themselves and the sitemap name them. */
const listedItems = 60;

interface ListFacts {
  readonly title: string;
  readonly path: string;
  readonly items: readonly { readonly name: string; readonly path: string }[];
}

/** A page that lists things. */
export function describeList(frame: Frame, { title, path, items }: ListFacts): CollectionPage {
  const list =
    items.length > 0 && items.length <= listedItems
      ? {
          itemListElement: items.map((item, index) => ({
            '@type': 'ListItem' as const,
            position: index + 1,
            name: item.name,
            url: frame.address(item.path),
          })),
        }
      : {};
  return {
    '@type': 'CollectionPage',
    '@id': frame.address(path),
    name: title,
    url: frame.address(path),
    ...ownWork(frame),
    ...(items.length > 0 ? { mainEntity: { '@type': 'ItemList', numberOfItems: items.length, ...list } } : {}),
  };
}

interface TermFacts {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

/** The glossary: a set of terms, each with its own address. */
export function describeTerms(frame: Frame, path: string, name: string, terms: readonly TermFacts[]): DefinedTermSet {
  const set = { '@id': frame.address(`${path}#terms`) };
  return {
    '@type': 'DefinedTermSet',
    ...set,
    name,
    url: frame.address(path),
    hasDefinedTerm: terms.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': frame.address(`${path}#${id}`),
      name: term,
      description: definition,
      url: frame.address(`${path}#${id}`),
      inDefinedTermSet: set,
    })),
    ...ownWork(frame),
  };
}
