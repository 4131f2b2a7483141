import type { Metadata } from 'next';
import { absolute } from '@/app/_content/addresses';
import { NumberPage } from '@/app/_content/number-page';
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
  const { label, text } = getEntry(site.numbers, id, 'number');
  const url = absolute(`/numbers/${id}/`);
  const title = `${label}: ${text}`;
  return { title, description: title, alternates: { canonical: url }, openGraph: { title, url } };
}

export default async function Page({ params }: PageProps) {
  const { id } = await params;
  return <NumberPage site={site} id={id} />;
}
