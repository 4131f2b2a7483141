import type { BreadcrumbList, Graph, Organization, Thing, WebSite } from 'schema-dts';
import type { CslName } from '@/lib/citation/csl';
import type { SiteInfo } from '@/lib/schema/site';

/** What every record of a page refers to. */
export interface Frame {
  readonly info: SiteInfo;
  /** Absolute address of a path from the root of the site. */
  address(path: string): string;
}

/** A page above the one that is described, the nearest last. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

const publisherId = ({ address }: Frame): { '@id': string } => ({ '@id': address('/#publisher') });
const websiteId = ({ address }: Frame): { '@id': string } => ({ '@id': address('/#website') });

/** What holds of every work of the site: whose it is, its language, its terms, that it costs nothing. */
export function ownWork(frame: Frame) {
  return {
    publisher: publisherId(frame),
    isPartOf: websiteId(frame),
    inLanguage: 'en-US',
    isAccessibleForFree: true,
  } as const;
}

/** The site and who publishes it, in full on the home page and by name wherever a record refers to them. */
export function describeSite({ info, address }: Frame): [WebSite, Organization] {
  const publisher = { '@id': address('/#publisher') };
  return [
    {
      '@type': 'WebSite',
      '@id': address('/#website'),
      name: info.name,
      alternateName: `${info.name}: ${info.tagline}`,
      description: info.description,
      url: address('/'),
      inLanguage: 'en-US',
      license: info.license.url,
      publisher,
    },
    {
      '@type': 'Organization',
      ...publisher,
      name: info.publisher,
      url: address('/'),
      logo: address('/icon.svg'),
      correctionsPolicy: address('/corrections/'),
      publishingPrinciples: address('/methods/'),
    },
  ];
}

/** The way from the home page to this one; the home page itself needs none. */
export function listCrumbs({ address }: Frame, trail: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Home', path: '/' }, ...trail].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    })),
  };
}

/** Authors of a citation as people or organizations. */
export function creators(names: readonly CslName[]) {
  return names.map((name) =>
    'literal' in name
      ? ({ '@type': 'Organization', name: name.literal } as const)
      : ({ '@type': 'Person', familyName: name.family, ...(name.given ? { givenName: name.given } : {}), name: personName(name) } as const),
  );
}

const personName = ({ family, given }: { family: string; given?: string }): string => (given ? `${given} ${family}` : family);

/** All records of a page as the text of one data block; "<" is escaped, so that no text of the content can end the block. */
export function writeGraph(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
