import type { Metadata } from 'next';
import { ChangesOfEdition, ChangesList } from '@/app/_content/change-pages';
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
      path: '/changes/',
      title: 'Changes',
      description: 'What changed with each edition of this site, sentence by sentence and row by row, and why.',
    });
  const { note } = readEdition(date, site);
  return pageMetadata({
    kind: 'page',
    path: `/changes/${date}/`,
    title: `What changed on ${formatDate(date)}`,
    description: note ?? 'Slips in wording mended; no value changed.',
    published: date,
    updated: date,
  });
}

export default async function ChangesPage({ params }: PageProps) {
  const [date] = (await params).date ?? [];
  return date ? <ChangesOfEdition site={site} date={date} /> : <ChangesList site={site} />;
}
