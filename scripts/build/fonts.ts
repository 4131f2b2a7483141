import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

// Cuts the site's fonts to the letters and axes it uses; next/font then self-hosts what is left. Kept in .cache/ by content.

const latin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
/** What nearly every page needs. */
const common = `${latin}\u00a0°±·×–—‘’“”…₁₂₃₄←→−äåéöüÄÖÜ`;
const all =
  '\u00a0¡£§©«®°±²³´µ·¹»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿĀāČčĐđĒēĞğİıŁłŃńŌōŐőŒœŘřŚśŞşŠšŪūŰűŸŹźŻżŽž‐–—‘’‚“”„†•…‰′″€₀₁₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹β™→←↑↓≈≠≤≥−∞' +
  latin;
/** Names and signs of a few pages: browsers load these cuts where one of them stands. */
const uncommon = [...all].filter((letter) => !common.includes(letter)).join('');
const letters = { all, common, uncommon } as const;

interface Face {
  /** As styles name the cut with the uncommon letters. */
  readonly more: string;
  readonly from: string;
  readonly to: string;
  readonly axes: Record<string, number | { min: number; max: number }>;
}

const faces: readonly Face[] = [
  {
    more: 'Newsreader More',
    from: 'newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'newsreader',
    axes: { wght: { min: 400, max: 600 }, opsz: 18 },
  },
  {
    more: 'Newsreader Title More',
    from: 'newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'newsreader-title',
    axes: { wght: 500, opsz: 60 },
  },
  {
    more: 'Newsreader Italic More',
    from: 'newsreader/files/newsreader-latin-wght-italic.woff2',
    to: 'newsreader-italic',
    axes: { wght: 400 },
  },
  {
    more: 'Instrument Sans More',
    from: 'instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    to: 'instrument-sans',
    axes: { wght: { min: 400, max: 700 } },
  },
];

/**
 * Writes `.cache/fonts/<face>.woff2` with all letters, the same in two parts, and the styles that name the second part; skips a cut
 * whose source and letters are unchanged.
 */
export async function cutFonts(root = process.cwd()): Promise<void> {
  const folder = path.join(root, '.cache', 'fonts');
  mkdirSync(folder, { recursive: true });
  for (const face of faces) {
    const source = readFileSync(path.join(root, 'node_modules', '@fontsource-variable', face.from));
    for (const [part, text] of Object.entries(letters)) {
      const file = path.join(folder, part === 'all' ? `${face.to}.woff2` : `${face.to}-${part}.woff2`);
      const key = createHash('sha256')
        .update(source)
        .update(JSON.stringify([face, text]))
        .digest('hex');
      if (existsSync(`${file}.key`) && readFileSync(`${file}.key`, 'utf8') === key) continue;
      writeFileSync(file, await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: face.axes }));
      writeFileSync(`${file}.key`, key);
    }
  }
  writeFileSync(path.join(folder, 'more.css'), faces.map(nameUncommon).join('\n'));
}

/** Styles that make browsers load a face's second part where one of its letters stands. next/font knows no such parts. */
function nameUncommon({ more, to, axes: { wght } }: Face): string {
  const weight = typeof wght === 'object' ? `${wght.min} ${wght.max}` : wght;
  const style = to.endsWith('italic') ? 'italic' : 'normal';
  return `@font-face{font-family:"${more}";font-weight:${weight};font-style:${style};font-display:swap;src:url("./${to}-uncommon.woff2") format("woff2");unicode-range:${writeRange()}}`;
}

/** The uncommon letters as styles count them, "U+a1-ae,U+b2-d6": runs with no common letter between, whatever else is. */
function writeRange(): string {
  const codesOf = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const stops = codesOf(common);
  const runs: [first: number, last: number][] = [];
  for (const code of codesOf(uncommon)) {
    const run = runs.at(-1);
    if (run && !stops.some((stop) => run[1] < stop && stop < code)) run[1] = code;
    else runs.push([code, code]);
  }
  return runs.map((ends) => `U+${[...new Set(ends)].map((code) => code.toString(16)).join('-')}`).join(',');
}

if (process.argv[1]?.endsWith('fonts.ts')) await cutFonts();
