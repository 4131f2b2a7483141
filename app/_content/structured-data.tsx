import { readSite, type ThingKind } from '@/lib/content';
import { describePage } from '@/lib/structured-data/documents';
import { type Crumb, describeSite, type Frame, listCrumbs, writeGraph } from '@/lib/structured-data/frame';
import { absolute } from './addresses';
import { listCrumbsOf } from './structured-lists';
import { describers } from './structured-things';

interface StructuredDataProps {
  readonly kind: ThingKind;
  readonly id: string;
  /** A page under the one that kind and id name, without an id of its own: an edition's. */
  readonly below?: Crumb;
}

/** What a page is about, as JSON-LD for search engines and catalogues. Lists and pages about the site have the kind "page", the home page the id "home". */
export function StructuredData({ kind, id, below }: StructuredDataProps) {
  const site = readSite();
  const frame: Frame = { info: site.info, address: absolute };
  const describe = describers[kind];
  if (!describe) throw new Error(`there is no structured data for the kind "${kind}"`);
  const things = below
    ? [describePage(frame, { title: below.name, path: below.path, description: below.name }, 'WebPage')]
    : describe(site, frame, id);
  const trail = [...listCrumbsOf(site, kind, id), ...(below ? [below] : [])];
  const json = writeGraph([...things, ...(trail.length > 0 ? [listCrumbs(frame, trail)] : []), ...describeSite(frame)]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped JSON in a data block
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
