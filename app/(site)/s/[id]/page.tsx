import type { Metadata } from 'next';
import { absolute } from '@/app/_content/addresses';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { SectionCardView } from '@/components/section-card/section-card';
import { ForwardScript } from '@/components/shell/shell-scripts';
import { listSectionCards, readSite, shareImage } from '@/lib/content';

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

const site = readSite();

function getCard(id: string) {
  const card = listSectionCards(site).find((candidate) => candidate.id === id);
  if (!card) throw new Error(`unknown section "${id}"`);
  return card;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listSectionCards(site).map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { title, document, sentence } = getCard(id);
  const image = shareImage('section', id, site);
  const metadata = pageMetadata({
    kind: 'section',
    id,
    path: `/s/${id}/`,
    title: `${title}, in “${document.title}”`,
    description: sentence,
    image,
  });
  // Link previews keep the card's own address (og:url); search engines count it as the document's.
  return { ...metadata, alternates: { ...metadata.alternates, canonical: absolute(document.path) } };
}

/** The card of a section: what link previews show of it. People are led on to the section, which may stand elsewhere by then. */
export default async function SectionCardPage({ params }: PageProps) {
  const { id } = await params;
  const card = getCard(id);
  const number = card.number ? site.numbers.get(card.number) : undefined;
  return (
    <>
      <SectionCardView
        kind={card.document.kind}
        document={card.document.title}
        title={card.title}
        sentence={card.sentence}
        address={card.address}
        factsCheckedTo={card.document.factsCheckedTo}
        number={number && { id: number.id, text: number.text, label: number.label, asOf: number.as_of }}
      />
      <StructuredData kind="section" id={id} />
      <ForwardScript />
    </>
  );
}
