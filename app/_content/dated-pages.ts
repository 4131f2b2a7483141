import type { Metadata } from 'next';
import { listEditions, readEdition, readSite, type ThingKind } from '@/lib/content';
import { pageMetadata } from './page-metadata';

/** A list of editions and a page for each share a route, because an export refuses a route without any page, as before the first release. */
export interface DatedPageProps {
  readonly params: Promise<{ date?: string[] }>;
}

/** The list, then an edition each. */
export function datedParams(): { date: string[] }[] {
  return [{ date: [] }, ...listEditions(readSite()).map((edition) => ({ date: [edition.date] }))];
}

/** The day of the page; undefined for the list. */
export const readDay = async ({ params }: DatedPageProps): Promise<string | undefined> => (await params).date?.[0];

interface DatedWords {
  /** Of the list. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Kind and title of an edition's page. */
  readonly kind: ThingKind;
  titleOf(date: string): string;
}

/** What the head of the list, or of an edition's page, says. */
export async function datedMetadata(props: DatedPageProps, { path, title, description, kind, titleOf }: DatedWords): Promise<Metadata> {
  const date = await readDay(props);
  if (!date) return pageMetadata({ kind: 'page', path, title, description });
  return pageMetadata({
    kind,
    path: `${path}${date}/`,
    title: titleOf(date),
    description: tellNote(readEdition(date, readSite())),
    published: date,
    updated: date,
  });
}

/** What an edition says of itself; a minor one has no note. */
export const tellNote = ({ note }: { readonly note?: string | undefined }): string => note ?? 'Slips in wording mended; no value changed.';
