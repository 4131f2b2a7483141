import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { mapTabularDigits } from './tabular-digits';

// The site's own fonts for drawing outside a browser: renderers know neither woff2 nor variable fonts nor font features.

/** How a picture names a face: family and weight as SVG attributes. */
interface Face {
  readonly family: string;
  readonly weight: number;
}

interface Cut extends Face {
  readonly from: string;
  readonly axes?: Record<string, number>;
}

const ui = (weight: number): Cut => ({ from: 'instrument-sans.woff2', family: 'Instrument Sans', weight, axes: { wght: weight } });

/** The family names are those that the files carry. */
const cuts = {
  title: { from: 'newsreader-title.woff2', family: 'Newsreader 16pt', weight: 500 },
  text: { from: 'newsreader.woff2', family: 'Newsreader 16pt', weight: 400, axes: { wght: 400 } },
  ui: ui(400),
  medium: ui(500),
  semibold: ui(600),
  bold: ui(700),
} as const satisfies Record<string, Cut>;

export type FaceName = keyof typeof cuts;

/** Signs that the site's fonts have not: browsers take them from the machine, pictures from here. The renderer looks for them by itself. */
const signs = { from: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2', letters: '≈≠≤≥→←↔⇌∞′″β' };

export interface Typefaces {
  /** Changes when a letter does. */
  readonly key: string;
  readonly files: readonly string[];
  /** Width of a line in pixels, kerning included. */
  measure(text: string, size: number, face: FaceName): number;
  /** Characters of a text that none of the faces has. */
  findMissing(text: string): string[];
}

/** Raised and lowered figures, which the renderer sets as small ones. */
const scripts = /[₀-₉⁰¹²³⁴-⁹]/;

/** Attributes that set a text in a face. */
export function faceAttributes(name: FaceName): string {
  const { family, weight } = cuts[name];
  return `font-family="${family}" font-weight="${weight}"`;
}

/** Cuts the faces that are not there yet into `.cache/images/fonts/` and opens them. The site's own cuts must have been made. */
export async function loadTypefaces(): Promise<Typefaces> {
  const folder = path.join('.cache', 'images', 'fonts');
  mkdirSync(folder, { recursive: true });
  const fonts = new Map<FaceName, Font>();
  const files: string[] = [];
  for (const [name, cut] of Object.entries(cuts) as [FaceName, Cut][]) {
    const source = readFileSync(path.join('.cache', 'fonts', cut.from));
    const key = createHash('sha256').update(source).update(JSON.stringify(cut)).digest('hex').slice(0, 12);
    const file = path.join(folder, `${name}.${key}.ttf`);
    if (!existsSync(file)) writeFileSync(file, await cutFace(source, cut));
    fonts.set(name, openFont(readFileSync(file)));
    files.push(file);
  }
  const get = (name: FaceName) => fonts.get(name) as Font;
  const spare = await cutSigns(folder);
  files.push(spare.file);
  const widths = measureByWord(spare.font);
  return {
    key: files.join(),
    files,
    measure: (text, size, face) => widths(get(face), text) * size,
    findMissing: (text) =>
      [...new Set(text)].filter((char) => !scripts.test(char) && ![...fonts.values(), spare.font].some((font) => hasGlyph(font, char))),
  };
}

/** Widths in ems. Laying out a line takes a tenth of a millisecond and breaking a text asks for hundreds, so each word is laid out once. */
function measureByWord(spare: Font) {
  const known = new Map<Font, Map<string, number>>();
  return (font: Font, line: string): number => {
    const widths = known.get(font) ?? new Map<string, number>();
    known.set(font, widths);
    const word = (text: string): number => {
      const found = widths.get(text);
      if (found !== undefined) return found;
      const width = splitBy(text, (char) => (hasGlyph(font, char) || !hasGlyph(spare, char) ? font : spare))
        .map(([face, run]) => face.layout(run, ['kern', 'liga']).advanceWidth / face.unitsPerEm)
        .reduce((sum, part) => sum + part, 0);
      widths.set(text, width);
      return width;
    };
    const words = line.split(' ');
    return words.reduce((sum, text) => sum + (text ? word(text) : 0), (words.length - 1) * word(' '));
  };
}

/** A text in runs of letters that one font sets. */
function splitBy(text: string, choose: (char: string) => Font): [Font, string][] {
  const runs: [Font, string][] = [];
  for (const char of text) {
    const font = choose(char);
    const last = runs.at(-1);
    if (last?.[0] === font) last[1] += char;
    else runs.push([font, char]);
  }
  return runs;
}

async function cutSigns(folder: string): Promise<{ file: string; font: Font }> {
  const source = readFileSync(path.join('node_modules', signs.from));
  const key = createHash('sha256').update(source).update(signs.letters).digest('hex').slice(0, 12);
  const file = path.join(folder, `signs.${key}.ttf`);
  if (!existsSync(file)) writeFileSync(file, await subsetFont(source, signs.letters, { targetFormat: 'sfnt' }));
  return { file, font: openFont(readFileSync(file)) };
}

const hasGlyph = (font: Font, char: string) => font.hasGlyphForCodePoint(char.codePointAt(0) as number);

async function cutFace(source: Buffer, { axes }: Cut): Promise<Buffer> {
  const letters = openFont(await fontverter.convert(source, 'sfnt')).characterSet;
  const bytes = axes
    ? await subsetFont(source, String.fromCodePoint(...letters), { targetFormat: 'sfnt', variationAxes: axes })
    : await fontverter.convert(source, 'sfnt');
  return mapTabularDigits(bytes, openFont(bytes));
}

const openFont = (bytes: Buffer): Font => create(bytes) as Font;
