import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import fontverter from 'fontverter';

/** Width in pixels of a line of text. */
export type MeasureText = (text: string, size: number, weight: number) => number;

const file = '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2';

/** Measures with the very font of the charts, kerning included, figures tabular as the page sets them. */
export async function loadMetrics(): Promise<MeasureText> {
  const woff2 = readFileSync(createRequire(import.meta.url).resolve(file));
  // fontkit cannot vary a font that is packed as woff2.
  const font = create(await fontverter.convert(woff2, 'sfnt')) as Font;
  const weights = new Map<number, Font>();
  return (text, size, weight) => {
    let face = weights.get(weight);
    if (!face) {
      face = font.getVariation({ wght: weight });
      weights.set(weight, face);
    }
    return (face.layout(text, ['tnum', 'kern', 'liga']).advanceWidth * size) / font.unitsPerEm;
  };
}
