import { type Frame, type PictureWords, pictureSize, scaleInFrame, standaloneSvg } from '@/lib/figure/standalone';
import type { Tokens } from '@/lib/figure/tokens';

/** A format in which a figure can be had. */
interface Format {
  readonly label: string;
  /** Room to fill; without it the picture is as high as it needs to be. */
  readonly frame?: Frame;
  /** Which drawing; in a frame, the one that fills more of it. */
  readonly drawing?: 'wide' | 'narrow';
  /** Printed width; else the width in pixels. */
  readonly millimeters?: number;
  readonly pixels?: number;
}

export const formats = {
  page: { label: 'As on the page', drawing: 'wide', pixels: 1536 },
  column: { label: 'One column of print, 85 mm', drawing: 'narrow', millimeters: 85 },
  columns: { label: 'Two columns of print, 178 mm', drawing: 'wide', millimeters: 178 },
  slide: { label: 'Slide, 16:9', frame: { width: 960, height: 540 }, pixels: 1920 },
  square: { label: 'Square', frame: { width: 600, height: 600 }, pixels: 1200 },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Dots an inch that printers ask for. */
const printDots = 300;

export interface Composed {
  readonly svg: string;
  /** Size as a picture of dots. */
  readonly width: number;
  readonly height: number;
  readonly dotsPerInch?: number;
}

/** A figure in one of the formats, with title and credit inside. */
export function composePicture(
  drawings: { readonly wide: string; readonly narrow: string },
  words: PictureWords,
  tokens: Tokens,
  name: FormatName,
): Composed {
  const format: Format = formats[name];
  const { frame } = format;
  const drawing = format.drawing ? drawings[format.drawing] : pickFuller(drawings, words, frame);
  const svg = standaloneSvg(drawing, words, tokens, frame);
  const [, own = 1, high = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const width = format.millimeters ? Math.round((format.millimeters / 25.4) * printDots) : (format.pixels ?? own);
  const height = Math.round((width * high) / own);
  const printed = format.millimeters ? resize(svg, `${format.millimeters}mm`, `${round((format.millimeters * high) / own)}mm`) : svg;
  return { svg: printed, width, height, ...(format.millimeters ? { dotsPerInch: printDots } : {}) };
}

function pickFuller({ wide, narrow }: { wide: string; narrow: string }, words: PictureWords, frame: Frame = pictureSize(wide)): string {
  const fill = (drawing: string) => {
    const { width, height } = pictureSize(drawing);
    return width * height * scaleInFrame(drawing, words, frame) ** 2;
  };
  return fill(narrow) > fill(wide) ? narrow : wide;
}

/** The same picture at another size. */
export function resize(svg: string, width: string, height: string): string {
  return svg.replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);
}

/** The colors as grays of the same lightness. */
export function grayTokens(tokens: Tokens): Tokens {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, value.replace(/^#[\da-f]{6}$/i, toGray)]));
}

/** By relative luminance, as a printer would show it. */
function toGray(color: string): string {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const part = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return `#${Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
