import { absolute } from '@/app/_content/addresses';
import { formatDate, sourceProducer } from '@/lib/citation/source-label';
import {
  type BoundNumber,
  figureWords,
  keyOf,
  listInstruments,
  listSectionCards,
  readDrawing,
  readStandaloneSvg,
  type SectionCard,
  type Site,
} from '@/lib/content';
import type { PictureFacts } from '@/lib/picture/picture-metadata';
import { formatNumber } from '@/lib/units/format';
import type { Pen } from './canvas';
import { drawNumberCard, drawSectionNumber, type NumberWords } from './number-cards';
import { drawPictureCard } from './picture-card';
import { drawSectionWords, drawSiteCard, drawTitleCard } from './title-cards';

/** A picture to be made: its file below public/images/, what it shows and what its file says. */
export interface ImageJob {
  readonly file: string;
  readonly svg: string;
  readonly zoom: number;
  readonly facts: PictureFacts;
}

/** Every picture of the site as SVG. */
export function listImages(site: Site, pen: Pen): ImageJob[] {
  const figures = [...site.figures.keys()];
  return [
    ...figures.map((id): ImageJob => {
      const { title, credit } = figureWords(site, id);
      const { author, license } = site.info;
      const facts = { title, credit, author, address: absolute(`/figures/${id}/`), license };
      return { file: `figures/${id}.png`, svg: readStandaloneSvg(id), zoom: 2, facts };
    }),
    ...listTitleCards(site, pen),
    ...listSectionCards(site).map((card) =>
      share(site, `section/${card.id}`, card.title, `/s/${card.id}/`, () => drawSection(site, pen, card)),
    ),
    ...figures.map((id) => pictureCard(site, pen, 'Figure', `figure/${id}`, id, `/figures/${id}/`)),
    ...listInstruments(site).map((id) =>
      pictureCard(site, pen, 'Instrument: set the values yourself', `instrument/${id}`, id, `/instruments/${id}/`),
    ),
    ...listNumberCards(site, pen),
  ];
}

/** Share images that consist of words: the site, its articles and lessons. */
export function listTitleCards(site: Site, pen: Pen): ImageJob[] {
  const { name, tagline, author, license } = site.info;
  const titleCard = (
    folder: string,
    kind: string,
    { slug, meta: { title, description: text } }: (typeof site.articles | typeof site.lessons)[number],
  ) => share(site, `${folder}/${slug}`, title, `/${folder}s/${slug}/`, () => drawTitleCard(pen, { ...sheetOf(site, kind, title), text }));
  return [
    share(site, 'site', `${name}: ${tagline}`, '/', () => drawSiteCard(pen, { name, tagline, credit: `${author}. ${license.name}` })),
    ...site.articles.map((article) => titleCard('article', 'Article', article)),
    ...site.lessons.map((lesson) => titleCard('lesson', `Lesson for grades ${lesson.meta.grades}, ${lesson.meta.minutes} minutes`, lesson)),
  ];
}

/** A share image for every number. */
export function listNumberCards(site: Site, pen: Pen): ImageJob[] {
  return [...site.numbers.values()].map((number) =>
    share(site, `number/${number.id}`, `${number.text}: ${number.label}`, `/numbers/${number.id}/`, () =>
      drawNumberCard(pen, { ...sheetOf(site, 'One number', number.label), ...numberWords(site, number) }),
    ),
  );
}

function pictureCard(site: Site, pen: Pen, kind: string, file: string, id: string, path: string): ImageJob {
  const { title, subtitle, credit } = figureWords(site, id);
  const draw = () => drawPictureCard(pen, { ...sheetOf(site, kind, title, credit), subtitle }, readDrawing(id));
  return share(site, file, title, path, draw, credit);
}

/** @throws naming the thing whose words do not fit. */
function share(site: Site, file: string, title: string, path: string, draw: () => string, credit = creditOf(site)): ImageJob {
  const { author, license } = site.info;
  try {
    return { file: `share/${file}.png`, svg: draw(), zoom: 1, facts: { title, credit, author, address: absolute(path), license } };
  } catch (error) {
    throw new Error(`share image ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const creditOf = ({ info: { name, tagline, license } }: Site): string => `${name}, ${tagline}. ${license.name}`;

const sheetOf = (site: Site, kind: string, title: string, credit = creditOf(site)) => ({ name: site.info.name, kind, title, credit });

function drawSection(site: Site, pen: Pen, card: SectionCard): string {
  const { title, document, sentence } = card;
  const kind = { article: 'From the article', lesson: 'From the lesson', page: 'From' }[document.kind];
  const sheet = sheetOf(site, `${kind} “${document.title}”`, title);
  const { figure, number } = keyOf(site, card);
  if (figure) return drawPictureCard(pen, { ...sheet, subtitle: sentence, credit: figureWords(site, figure).credit }, readDrawing(figure));
  return number ? drawSectionNumber(pen, { ...sheet, ...numberWords(site, number) }) : drawSectionWords(pen, { ...sheet, sentence });
}

/** A number taken apart for setting it large: figures, unit, what it says, as of when and by whom. */
function numberWords(site: Site, { value, unit, digits, text, label, as_of: asOf, sources }: BoundNumber): NumberWords {
  const figures = formatNumber(value, unit, 'bare', digits);
  const producers = [...new Set(sources.flatMap((key) => site.sources.get(key) ?? []).map(sourceProducer))];
  return {
    value: figures,
    unit: text.slice(figures.length).trim(),
    label,
    facts: `As of ${formatDate(asOf)}. Source: ${producers.join('; ')}`,
  };
}
