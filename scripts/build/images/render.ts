import { Resvg } from '@resvg/resvg-js';
import type { PngWords } from '@/lib/picture/png-text';
import { encodePng } from './palette-png';
import type { Typefaces } from './typefaces';

/** Renders an SVG to a PNG with the site's fonts and no others, so that every machine makes the same picture. */
export function renderPng(svg: string, zoom: number, words: PngWords, { files }: Typefaces): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Instrument Sans' };
  const image = new Resvg(setScripts(svg), { font, fitTo: { mode: 'zoom', value: zoom } }).render();
  const { width, height, pixels } = image;
  return encodePng({ width, height, rgba: new Uint8Array(pixels) }, words);
}

/** The fonts have no raised or lowered figures: CO₂ is set with a small 2. */
function setScripts(svg: string): string {
  return svg.replace(
    /(<text[^>]*>)([^<]*)/g,
    (_, open: string, text: string) => open + shift(shift(text, '₀₁₂₃₄₅₆₇₈₉', 'sub'), '⁰¹²³⁴⁵⁶⁷⁸⁹', 'super'),
  );
}

function shift(text: string, figures: string, where: 'sub' | 'super'): string {
  return text.replace(new RegExp(`[${figures}]+`, 'g'), (found) => {
    const plain = [...found].map((figure) => figures.indexOf(figure)).join('');
    return `<tspan baseline-shift="${where}" font-size="0.68em">${plain}</tspan>`;
  });
}
