import { formatDate } from '@/lib/citation/source-label';
import { isLegibleOnCard } from '@/lib/picture/card-layout';
import type { BoundNumber } from './bind';
import { readDrawing } from './drawings';
import { figureWords } from './figure-words';
import { listSectionCards, type SectionCard } from './section-cards';
import { readSite, type Site } from './site';
import type { ThingKind } from './things';

/** The picture that a link to something brings along. */
export interface ShareImage {
  /** From the root of the site. */
  readonly src: string;
  readonly width: 1200;
  readonly height: 630;
  readonly alt: string;
}

/** The share image of a thing; the site's own where the thing has none. The build step "images" makes the files. */
export function shareImage(kind: ThingKind, id: string, site: Site = readSite()): ShareImage {
  const alt = describe(site, kind, id);
  return alt === undefined
    ? image('/images/share/site.png', `${site.info.name}: ${site.info.tagline}. Seventeen tiles, one an element.`)
    : image(`/images/share/${kind}/${id}.png`, alt);
}

const image = (src: string, alt: string): ShareImage => ({ src, width: 1200, height: 630, alt });

/** What the picture shows, in words; undefined for what has no picture of its own. */
function describe(site: Site, kind: ThingKind, id: string): string | undefined {
  const bySlug = ({ slug }: { slug: string }) => slug === id;
  if (kind === 'article') {
    const article = site.articles.find(bySlug);
    return article && `Title card of the article “${article.meta.title}”`;
  }
  if (kind === 'lesson') {
    const lesson = site.lessons.find(bySlug);
    return lesson && `Title card of the lesson “${lesson.meta.title}”`;
  }
  if (kind === 'section') {
    const card = listSectionCards(site).find((candidate) => candidate.id === id);
    return card && describeSection(site, card);
  }
  if (kind === 'figure' || kind === 'instrument') {
    if (!site.figures.has(id)) return undefined;
    const { title, subtitle } = figureWords(site, id);
    return `Figure: ${title}. ${subtitle}`;
  }
  const number = kind === 'number' ? site.numbers.get(id) : undefined;
  return number && `${number.text}: ${number.label}. As of ${formatDate(number.as_of)}`;
}

/** What the share image of a section shows: its figure where that can be read, else its number, else its first sentence. */
export function keyOf(site: Site, card: SectionCard): { readonly figure?: string; readonly number?: BoundNumber } {
  const number = card.number ? site.numbers.get(card.number) : undefined;
  if (card.figure && (!number || isLegible(card.figure))) return { figure: card.figure };
  return number ? { number } : {};
}

/** Before the drawing step nothing is known of a figure's size. */
function isLegible(id: string): boolean {
  try {
    return isLegibleOnCard(readDrawing(id));
  } catch {
    return true;
  }
}

function describeSection(site: Site, card: SectionCard): string {
  const head = `“${card.title}”, section of “${card.document.title}”`;
  const { figure, number } = keyOf(site, card);
  if (figure) return `${head}, with the figure “${figureWords(site, figure).title}”`;
  return number ? `${head}: ${number.text}, ${number.label}` : `${head}: ${card.sentence}`;
}
