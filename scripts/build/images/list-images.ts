import { absolute } from '@/app/_content/addresses';
import { formatDate, sourceProducer } from '@/lib/citation/source-label';
import {
  type BoundNumber,
  figureWords,
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
import { drawPictureCard, scaleOnCard } from './picture-card';
import { drawSectionWords, drawSiteCard, drawTitleCard } from './title-cards';

/** A picture to be made: its file below public/images/, what it shows and what its file says. */
export interface ImageJob {
  readonly file: string;
  readonly svg: string;
  readonly zoom: number;
  readonly facts: PictureFacts;
}

/** Every picture of the site as SVG. @throws naming the thing whose words do not fit. */
export function listImages(site: Site, pen: Pen): ImageJob[] {
  const { name, author, license, tagline } = site.info;
  const own = `${name}, ${tagline}. ${license.name}`;
  const share = (file: string, title: string, path: string, draw: () => string, credit = own): ImageJob => ({
    file: `share/${file}.png`,
    svg: named(file, draw),
    zoom: 1,
    facts: { title, credit, author, address: absolute(path), license },
  });
  const sheet = (kind: string, title: string, credit = own) => ({ name, kind, title, credit });
  const pictureCard = (kind: string, folder: string, id: string, path: string) => {
    const { title, subtitle, credit } = figureWords(site, id);
    return share(
      `${folder}/${id}`,
      title,
      path,
      () => drawPictureCard(pen, { ...sheet(kind, title, credit), subtitle }, readDrawing(id)),
      credit,
    );
  };
  return [
    ...[...site.figures.keys()].map((id): ImageJob => {
      const { title, credit } = figureWords(site, id);
      const facts = { title, credit, author, address: absolute(`/figures/${id}/`), license };
      return { file: `figures/${id}.png`, svg: readStandaloneSvg(id), zoom: 2, facts };
    }),
    share('site', `${name}: ${tagline}`, '/', () => drawSiteCard(pen, { name, tagline, credit: `${author}. ${license.name}` })),
    ...site.articles.map(({ slug, meta: { title, description } }) =>
      share(`article/${slug}`, title, `/articles/${slug}/`, () => drawTitleCard(pen, { ...sheet('Article', title), text: description })),
    ),
    ...site.lessons.map(({ slug, meta: { title, description, grades, minutes } }) =>
      share(`lesson/${slug}`, title, `/lessons/${slug}/`, () =>
        drawTitleCard(pen, { ...sheet(`Lesson for grades ${grades}, ${minutes} minutes`, title), text: description }),
      ),
    ),
    ...listSectionCards(site).map((card) =>
      share(`section/${card.id}`, card.title, `/s/${card.id}/`, () => drawSection(site, pen, card, own)),
    ),
    ...[...site.figures.keys()].map((id) => pictureCard('Figure', 'figure', id, `/figures/${id}/`)),
    ...listInstruments(site).map((id) => pictureCard('Instrument: set the values yourself', 'instrument', id, `/instruments/${id}/`)),
    ...[...site.numbers.values()].map((number) =>
      share(`number/${number.id}`, `${number.text}: ${number.label}`, `/numbers/${number.id}/`, () =>
        drawNumberCard(pen, { ...sheet('One number', number.label), ...numberWords(site, number) }),
      ),
    ),
  ];
}

/** Below this scale a drawing's letters are too small for a preview; the section's number is larger. */
const legible = 0.75;

function drawSection(site: Site, pen: Pen, { title, document, figure, number, sentence }: SectionCard, own: string): string {
  const kind = { article: 'From the article', lesson: 'From the lesson', page: 'From' }[document.kind];
  const sheet = { name: site.info.name, kind: `${kind} “${document.title}”`, title, credit: own };
  const bound = number ? site.numbers.get(number) : undefined;
  const drawing = figure ? readDrawing(figure) : undefined;
  if (figure && drawing && (scaleOnCard(drawing) >= legible || !bound)) {
    return drawPictureCard(pen, { ...sheet, subtitle: sentence, credit: figureWords(site, figure).credit }, drawing);
  }
  return bound ? drawSectionNumber(pen, { ...sheet, ...numberWords(site, bound) }) : drawSectionWords(pen, { ...sheet, sentence });
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

function named(file: string, draw: () => string): string {
  try {
    return draw();
  } catch (error) {
    throw new Error(`share image ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
