import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Logo } from '@/components/frame/logo';
import { escapeXml } from '@/lib/markup/escape-xml';
import { wrapLines } from '@/lib/figure/text-width';
import { resolveColors, type Tokens } from '@/lib/figure/tokens';
import { type FaceName, faceAttributes, type Typefaces } from './typefaces';

/** What a template draws with. */
export interface Pen {
  readonly faces: Typefaces;
  readonly tokens: Tokens;
}

/** Every share image has the size that the networks show uncut. */
export const size = { width: 1200, height: 630 } as const;
export const margin = 64;
export const innerWidth = size.width - margin * 2;
/** Where the words end and the credit may begin. */
export const bottom = 522;
/** Where the credit's last line begins. */
const footTop = 556;

/** A text that no size makes fit: the template has too little room for it. */
export class TextTooLong extends Error {}

interface Block {
  readonly face: FaceName;
  readonly width: number;
  readonly height: number;
  /** Tried from the first to the last. */
  readonly sizes: readonly number[];
  /** Distance of the lines as a multiple of the size. */
  readonly leading?: number;
  readonly color?: string;
}

/** A text broken into lines at the largest size that fits. */
export interface SetText {
  readonly height: number;
  readonly size: number;
  draw(x: number, top: number): string;
}

/** Sets a text into a block. @throws TextTooLong when not even the smallest size fits: nothing is ever cut off. */
export function setText({ faces, tokens }: Pen, text: string, block: Block): SetText {
  const { face, width, leading = 1.2, color = tokens.ink } = block;
  for (const size of block.sizes) {
    const measure = (line: string) => faces.measure(line, size, face);
    const lines = wrapLines(text, width, measure, block.height / (size * leading));
    if (lines.length * size * leading > block.height || lines.some((line) => measure(line) > width)) continue;
    return {
      height: lines.length * size * leading,
      size,
      draw: (x, top) =>
        lines
          .map((line, index) => {
            const y = Math.round(top + size * 0.82 + index * size * leading);
            return `<text x="${x}" y="${y}" ${faceAttributes(face)} font-size="${size}" fill="${color}">${escapeXml(line)}</text>`;
          })
          .join(''),
    };
  }
  throw new TextTooLong(`"${text}" does not fit into ${width} by ${block.height} pixels`);
}

/** What comes out at the first size that leaves room for everything. @throws TextTooLong when none does. */
export function firstFit<T>(sizes: readonly number[], set: (size: number) => T): T {
  let trouble: unknown;
  for (const size of sizes) {
    try {
      return set(size);
    } catch (error) {
      if (!(error instanceof TextTooLong)) throw error;
      trouble = error;
    }
  }
  throw trouble;
}

/** Sizes from large to small in steps of two. */
export function sizesFrom(largest: number, smallest: number): number[] {
  return Array.from({ length: Math.floor((largest - smallest) / 2) + 1 }, (_, index) => largest - index * 2);
}

/** Words that stand on every share image. */
export interface CommonWords {
  /** Name of the site. */
  readonly name: string;
  /** What is shown: "Article", "Lesson for grades 9–12". */
  readonly kind: string;
  readonly title: string;
  /** Who stands behind it, and the license. */
  readonly credit: string;
}

/** The sheet of every share image: paper, logo and name, what is shown, and a band of the seventeen colors at the foot. */
export function drawSheet(pen: Pen, { name, kind, title }: Omit<CommonWords, 'credit'>, body: string, width: number = innerWidth): string {
  const { tokens } = pen;
  const head = [
    placeLogo(tokens, margin, 44, 54),
    `<text x="${margin + 70}" y="75" ${faceAttributes('title')} font-size="34" fill="${tokens.ink}">${escapeXml(name)}</text>`,
    setText(pen, kind, { face: 'semibold', width, height: 46, sizes: sizesFrom(24, 14), color: tokens.accent }).draw(margin, 136),
  ];
  return drawPaper(pen, title, [...head, body].join(''));
}

/** Paper with the band alone. */
export function drawPaper({ tokens }: Pen, title: string, body: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`,
    `<title>${escapeXml(title)}</title><rect width="${size.width}" height="${size.height}" fill="${tokens.paper}"/>`,
    body,
    drawBand(tokens),
    '</svg>',
  ].join('');
}

/** The credit at the foot, its last line always at the same height. */
export function drawFoot(pen: Pen, credit: string, width: number = innerWidth, height = 60): string {
  const text = setText(pen, credit, { face: 'ui', width, height, sizes: sizesFrom(21, 13), leading: 1.3, color: pen.tokens.muted });
  return text.draw(margin, footTop + 30 - text.height + text.size * 0.3);
}

const logo = renderToStaticMarkup(createElement(Logo));

/** The logo of the page header, at a place and width. */
export function placeLogo(tokens: Tokens, x: number, y: number, width: number): string {
  return resolveColors(logo, tokens).replace(
    /^<svg[^>]*>/,
    `<svg x="${x}" y="${y}" width="${width}" height="${(width * 34) / 46}" viewBox="0 0 46 34">`,
  );
}

/** Symbols of the seventeen in the order of the logo. */
export function tileColors(tokens: Tokens): (readonly [symbol: string, color: string])[] {
  return Object.entries(tokens).flatMap(([name, color]) => {
    const symbol = /^tile-([a-z]{1,2})$/.exec(name)?.[1];
    return symbol ? [[symbol, color] as const] : [];
  });
}

function drawBand(tokens: Tokens): string {
  const colors = tileColors(tokens);
  const step = size.width / colors.length;
  return colors
    .map(
      ([, color], index) =>
        `<rect x="${Math.round(index * step)}" y="${size.height - 14}" width="${Math.ceil(step)}" height="14" fill="${color}"/>`,
    )
    .join('');
}
