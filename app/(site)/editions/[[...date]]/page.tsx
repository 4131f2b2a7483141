import type { Metadata } from 'next';
import { type DatedPageProps, datedMetadata, datedParams, readDay } from '@/app/_content/dated-pages';
import { EditionContents, EditionsList } from '@/app/_content/edition-pages';
import { formatDate } from '@/lib/citation/source-label';
import { readSite } from '@/lib/content';

const site = readSite();

export const dynamicParams = false;
export const generateStaticParams = datedParams;

export function generateMetadata(props: DatedPageProps): Promise<Metadata> {
  return datedMetadata(props, {
    path: '/editions/',
    title: 'Editions',
    description: 'Every release of this site as it was: figures, numbers and data at an address with its date.',
    kind: 'edition',
    titleOf: (date) => `Edition of ${formatDate(date)}`,
  });
}

export default async function EditionsPage(props: DatedPageProps) {
  const date = await readDay(props);
  return date ? <EditionContents site={site} date={date} /> : <EditionsList site={site} />;
}
