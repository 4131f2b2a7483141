import type { Metadata } from 'next';
import { absolute } from '@/app/_content/addresses';
import { EmbedPage } from '@/app/_content/embed-page';
import { getEmbed, listEmbeds, readSite } from '@/lib/content';

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

const site = readSite();

export const dynamicParams = false;

export function generateStaticParams() {
  return listEmbeds(site).map(({ id }) => ({ id }));
}

/** Found through the page of the thing itself, which search engines are led to. */
export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { title, address } = getEmbed(site, (await params).id);
  return { title, robots: { index: false, follow: true }, alternates: { canonical: absolute(address) } };
}

export default async function Page({ params }: PageProps) {
  return <EmbedPage site={site} id={(await params).id} />;
}
