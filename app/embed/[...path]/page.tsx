import type { Metadata } from 'next';
import { absolute } from '@/app/_content/addresses';
import { EmbedPage } from '@/app/_content/embed-page';
import { PinnedPage } from '@/app/_content/pinned-page';
import { getEmbed, listEmbeds, listPinned, readPinned, readSite } from '@/lib/content';

interface PageProps {
  /** `<id>`, or `<id>/<date of an edition>`. */
  readonly params: Promise<{ path: [id: string, edition?: string] }>;
}

const site = readSite();

export const dynamicParams = false;

export function generateStaticParams() {
  return [...listEmbeds(site).map(({ id }) => ({ path: [id] })), ...listPinned(site).map(({ id, edition }) => ({ path: [id, edition] }))];
}

/** Found through the page of the thing itself, which search engines are led to. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [id, edition] = (await params).path;
  const { title, address } = edition ? readPinned(site, id, edition) : getEmbed(site, id);
  return { title, robots: { index: false, follow: true }, alternates: { canonical: absolute(address) } };
}

export default async function Page({ params }: PageProps) {
  const [id, edition] = (await params).path;
  return edition ? <PinnedPage pinned={readPinned(site, id, edition)} /> : <EmbedPage site={site} id={id} />;
}
