import { readSite, type ThingKind } from '@/lib/content';
import { describeSite, type Frame, listCrumbs, writeGraph } from '@/lib/structured-data/frame';
import { absolute } from './addresses';
import { listCrumbsOf } from './structured-lists';
import { describers } from './structured-things';

/** What a page is about, as JSON-LD for search engines and catalogues. Lists and pages about the site have the kind "page", the home page the id "home". */
export function StructuredData({ kind, id }: { readonly kind: ThingKind; readonly id: string }) {
  const site = readSite();
  const frame: Frame = { info: site.info, address: absolute };
  const describe = describers[kind];
  if (!describe) throw new Error(`there is no structured data for the kind "${kind}"`);
  const trail = listCrumbsOf(site, kind, id);
  const json = writeGraph([...describe(site, frame, id), ...(trail.length > 0 ? [listCrumbs(frame, trail)] : []), ...describeSite(frame)]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped JSON in a data block
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
