import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

// Cuts the site's fonts to the letters and axes it uses; next/font then self-hosts what is left. Kept in .cache/ by content.

const latin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const more =
  '\u00a0¡£§©«®°±²³´µ·¹»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿĀāČčĐđĒēĞğİıŁłŃńŌōŐőŒœŘřŚśŞşŠšŪūŰűŸŹźŻżŽž‐–—‘’‚“”„†•…‰′″€₀₁₂₃₄₅₆₇₈₉⁰⁴⁵⁶⁷⁸⁹β™→←↑↓≈≠≤≥−∞';

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly axes: Record<string, number | { min: number; max: number }>;
}

const cuts: readonly Cut[] = [
  { from: 'newsreader/files/newsreader-latin-opsz-normal.woff2', to: 'newsreader.woff2', axes: { wght: { min: 400, max: 600 }, opsz: 18 } },
  { from: 'newsreader/files/newsreader-latin-opsz-normal.woff2', to: 'newsreader-title.woff2', axes: { wght: 500, opsz: 60 } },
  { from: 'newsreader/files/newsreader-latin-wght-italic.woff2', to: 'newsreader-italic.woff2', axes: { wght: 400 } },
  {
    from: 'instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    to: 'instrument-sans.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
];

/** Writes `.cache/fonts/*.woff2`; skips a font whose source and cut are unchanged. */
export async function cutFonts(root = process.cwd()): Promise<void> {
  const folder = path.join(root, '.cache', 'fonts');
  mkdirSync(folder, { recursive: true });
  for (const cut of cuts) {
    const source = readFileSync(path.join(root, 'node_modules', '@fontsource-variable', cut.from));
    const key = createHash('sha256').update(source).update(JSON.stringify(cut)).update(more).digest('hex');
    const keyFile = path.join(folder, `${cut.to}.key`);
    if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) continue;
    writeFileSync(path.join(folder, cut.to), await subsetFont(source, latin + more, { targetFormat: 'woff2', variationAxes: cut.axes }));
    writeFileSync(keyFile, key);
  }
}

if (process.argv[1]?.endsWith('fonts.ts')) await cutFonts();
