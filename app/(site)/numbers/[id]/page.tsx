import type { Metadata } from 'next';
import { NumberPage } from '@/app/_content/number-page';
import { pageMetadata } from '@/app/_content/page-metadata';
import { formatDate } from '@/lib/citation/source-label';
import { getEntry, readSite } from '@/lib/content';

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

const site = readSite();

export const dynamicParams = false;

export function generateStaticParams() {
  return [...site.numbers.keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { label, text, as_of: asOf } = getEntry(site.numbers, id, 'number');
  const description = `${text}, as of ${formatDate(asOf)}: source, how it was made, who says otherwise and why, and where it is used.`;
  return pageMetadata({ kind: 'number', id, path: `/numbers/${id}/`, title: `${label}: ${text}`, description });
}

export default async function Page({ params }: PageProps) {
  const { id } = await params;
  return <NumberPage site={site} id={id} />;
}
