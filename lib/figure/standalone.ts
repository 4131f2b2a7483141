import { wrapText } from '@/lib/figure/text-width';
import { escapeXml } from '@/lib/markup/escape-xml';
import { resolveColors, type Tokens } from './tokens';

/** Who answers for a picture and on what terms: stands in the picture and in the file's metadata. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly credit: string;
  /** Permanent address, absolute. */
  readonly address: string;
  readonly author: string;
  readonly license: { readonly name: string; readonly url: string };
}

/** A format that a picture is fitted into, in units of the drawing. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

const family = "'Instrument Sans', 'Helvetica Neue', Arial, sans-serif";
const edge = 24;

/** A drawing with its colors resolved and without the targets that answer pointers, set at a place in another picture. */
export function placePicture(svg: string, tokens: Tokens, x: number, y: number, scale = 1): string {
  const { width, height } = pictureSize(svg);
  return resolveColors(svg, tokens)
    .replace(
      /^<svg[^>]*>/,
      `<svg x="${round(x)}" y="${round(y)}" width="${round(width * scale)}" height="${round(height * scale)}" viewBox="0 0 ${width} ${height}">`,
    )
    .replace(/<rect data-row="[^>]*?(\/>|><\/rect>)/g, '')
    .replace(/ data-(marks|hits)=""/g, '');
}

/** Width and height of a drawing in its own units. */
export function pictureSize(svg: string): Frame {
  const [, width = 720, height = 400] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  return { width, height };
}

/** How large a drawing comes out in a frame once title and credit have their room. */
export function scaleInFrame(svg: string, words: PictureWords, frame: Frame): number {
  const { width, height } = pictureSize(svg);
  const { head, foot } = setLines(words, frame.width - edge * 2);
  return Math.min((frame.width - edge * 2) / width, (frame.height - head - foot - edge) / height);
}

/** A picture that stands for itself: title above, credit below, colors resolved, paper behind; the same words as metadata. */
export function standaloneSvg(svg: string, words: PictureWords, tokens: Tokens, frame?: Frame): string {
  const own = pictureSize(svg);
  const measure = frame ? frame.width - edge * 2 : own.width;
  const { lines, head, foot } = setLines(words, measure);
  const scale = frame ? scaleInFrame(svg, words, frame) : 1;
  const [width, height] = [own.width * scale, own.height * scale];
  const full = frame ?? { width: own.width + edge * 2, height: head + height + foot + edge - 8 };
  const spare = frame ? Math.max(0, full.height - head - height - foot - edge + 8) / 2 : 0;
  const { ink = '#000', muted = '#555', card = '#fff' } = tokens;
  const text = (texts: readonly string[], top: number, step: number, attributes: string) =>
    texts.map((line, index) => `<text x="${edge}" y="${round(top + index * step)}" ${attributes}>${escapeXml(line)}</text>`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(full.width)}" height="${round(full.height)}" viewBox="0 0 ${round(full.width)} ${round(full.height)}" font-family="${family}" style="font-variant-numeric:tabular-nums" role="img">`,
    `<title>${escapeXml(words.title)}</title><desc>${escapeXml(`${words.subtitle}. ${words.credit}`)}</desc>`,
    writeMetadata(words),
    `<rect width="${round(full.width)}" height="${round(full.height)}" fill="${card}"/>`,
    text(lines.title, edge + 16, 25, `font-size="20" font-weight="600" fill="${ink}"`),
    text(lines.subtitle, edge + 14 + lines.title.length * 25, 18, `font-size="13.5" fill="${muted}"`),
    placePicture(svg, tokens, edge + (measure - width) / 2, head + spare, scale),
    text(lines.credit, full.height - foot - edge + 34, 15, `font-size="11.5" fill="${muted}"`),
    '</svg>',
  ].join('');
}

function setLines({ title, subtitle, credit }: PictureWords, measure: number) {
  const lines = {
    title: wrap(title, measure, 20, 600),
    subtitle: wrap(subtitle, measure, 13.5, 400),
    credit: wrap(credit, measure, 11.5, 400),
  };
  return { lines, head: edge + lines.title.length * 25 + lines.subtitle.length * 18 + 14, foot: lines.credit.length * 15 + 18 };
}

const wrap = (text: string, width: number, size: number, weight: number): string[] => (text ? wrapText(text, width, size, weight) : []);

/** RDF as picture libraries and Creative Commons read it. */
function writeMetadata({ title, credit, address, author, license }: PictureWords): string {
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">',
    `<cc:Work rdf:about="${escapeXml(address)}"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    `<dc:source>${escapeXml(credit)}</dc:source><dc:identifier>${escapeXml(address)}</dc:identifier><dc:rights>${escapeXml(license.name)}</dc:rights>`,
    `<cc:attributionName>${escapeXml(author)}</cc:attributionName><cc:attributionURL rdf:resource="${escapeXml(address)}"/><cc:license rdf:resource="${escapeXml(license.url)}"/>`,
    '</cc:Work></rdf:RDF></metadata>',
  ].join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
