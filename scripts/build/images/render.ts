import { Resvg } from '@resvg/resvg-js';
import type { PngWords } from '@/lib/picture/png-text';
import { encodePng } from './palette-png';
import type { Typefaces } from './typefaces';

/** Renders an SVG to a PNG with the site's fonts and no others, so that every machine makes the same picture. */
export function renderPng(svg: string, zoom: number, words: PngWords, { files }: Typefaces): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Instrument Sans' };
  const image = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render();
  const { width, height, pixels } = image;
  return encodePng({ width, height, rgba: new Uint8Array(pixels) }, words);
}
