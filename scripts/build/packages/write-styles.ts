import { readFileSync } from 'node:fs';
import path from 'node:path';
import tailwind from '@tailwindcss/postcss';
import { transform } from 'esbuild';
import postcss from 'postcss';

const faces = [
  { family: 'Newsreader', file: 'newsreader.woff2', weight: '400 600', style: 'normal' },
  { family: 'Newsreader Title', file: 'newsreader-title.woff2', weight: '500', style: 'normal' },
  { family: 'Newsreader Italic', file: 'newsreader-italic.woff2', weight: '400', style: 'italic' },
  { family: 'Instrument Sans', file: 'instrument-sans.woff2', weight: '400 700', style: 'normal' },
];

/** The styles of a package's page with its fonts inside: nothing is fetched from anywhere. */
export async function writeStyles(root = process.cwd()): Promise<string> {
  const from = path.join(root, 'components/lesson-package/package.css');
  const { css } = await postcss([tailwind({ base: root })]).process(readFileSync(from, 'utf8'), { from });
  const { code } = await transform(css, { loader: 'css', minify: true, target: 'esnext' });
  return `${faces.map((face) => writeFace(root, face)).join('')}${code}`;
}

function writeFace(root: string, { family, file, weight, style }: (typeof faces)[number]): string {
  const data = readFileSync(path.join(root, '.cache/fonts', file)).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}
