import type { Metadata } from 'next';
import { EditionContents, EditionsList } from '@/app/_content/edition-pages';
import { pageMetadata } from '@/app/_content/page-metadata';
import { formatDate } from '@/lib/citation/source-label';
import { listEditions, readEdition, readSite } from '@/lib/content';

interface PageProps {
  readonly params: Promise<{ date?: string[] }>;
}

const site = readSite();

export const dynamicParams = false;

/** The list and a page an edition in one route, because an export refuses a route without any page, as before the first release. */
export function generateStaticParams() {
  return [{ date: [] }, ...listEditions(site).map((edition) => ({ date: [edition.date] }))];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [date] = (await params).date ?? [];
  if (!date)
    return pageMetadata({
      kind: 'page',
      path: '/editions/',
      title: 'Editions',
      description: 'Every release of this site as it was: figures, numbers and data at an address with its date.',
    });
  const { note } = readEdition(date, site);
  return pageMetadata({
    kind: 'edition',
    path: `/editions/${date}/`,
    title: `Edition of ${formatDate(date)}`,
    description: note ?? 'Slips in wording mended; no value changed.',
    published: date,
    updated: date,
  });
}

export default async function EditionsPage({ params }: PageProps) {
  const [date] = (await params).date ?? [];
  return date ? <EditionContents site={site} date={date} /> : <EditionsList site={site} />;
}
