import type { Metadata } from 'next';
import { ChangesList, ChangesOfEdition } from '@/app/_content/change-pages';
import { type DatedPageProps, datedMetadata, datedParams, readDay } from '@/app/_content/dated-pages';
import { formatDate } from '@/lib/citation/source-label';
import { readSite } from '@/lib/content';

const site = readSite();

export const dynamicParams = false;
export const generateStaticParams = datedParams;

export function generateMetadata(props: DatedPageProps): Promise<Metadata> {
  return datedMetadata(props, {
    path: '/changes/',
    title: 'Changes',
    description: 'What changed with each edition of this site, sentence by sentence and row by row, and why.',
    kind: 'page',
    titleOf: (date) => `What changed on ${formatDate(date)}`,
  });
}

export default async function ChangesPage(props: DatedPageProps) {
  const date = await readDay(props);
  return date ? <ChangesOfEdition site={site} date={date} /> : <ChangesList site={site} />;
}
