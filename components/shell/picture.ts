import { saveFile } from '@/components/ui/save-file';
import { type Composed, composePicture, type FormatName, grayTokens, resize } from '@/lib/picture/compose';
import type { PictureWords } from '@/lib/figure/standalone';
import { pngWords } from '@/lib/picture/picture-metadata';
import { addPngWords } from '@/lib/picture/png-text';
import { attempt, closest, on } from './guard';
import { readColors } from './picture-colors';

// A part of the shell, loaded when a reader asks for a picture: draws the figure of this page in another size or other colors.

on('click', (event) => {
  const box = closest(event, '[data-part=picture]')?.closest<HTMLElement>('[data-picture]');
  if (box) save(box).catch(() => tell(box, 'The browser could not draw the picture; the ready-made files are above.'));
});

async function save(box: HTMLElement): Promise<void> {
  const id = box.dataset.picture as string;
  const words = JSON.parse(box.dataset.words as string) as PictureWords;
  const [format, look, file] = ['format', 'look', 'file'].map(
    (name) => box.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? '',
  );
  tell(box, 'Drawing …');
  const drawings = { wide: readDrawing(id, 'wide'), narrow: readDrawing(id, 'narrow') };
  const colors = readColors(drawings.wide + drawings.narrow, look === 'dark' ? 'dark' : 'light');
  const picture = composePicture(drawings, words, look === 'gray' ? grayTokens(colors) : colors, format as FormatName);
  const blob = file === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await drawPng(picture, words);
  const name = `${[id, format, look].join('-')}.${file}`;
  saveFile(name, blob);
  tell(box, `Saved as ${name}: ${picture.width.toLocaleString('en')} by ${picture.height.toLocaleString('en')} dots, credit inside.`);
}

/** The drawing that was made at build, which stands in the page whatever its live twin shows. */
function readDrawing(id: string, size: string): string {
  const drawing = document.querySelector(`[data-figure="${CSS.escape(id)}"] [data-size=${size}] svg`);
  if (!drawing) throw new Error(`no ${size} drawing of ${id}`);
  return new XMLSerializer().serializeToString(drawing);
}

async function drawPng({ svg, width, height, dotsPerInch }: Composed, words: PictureWords): Promise<Blob> {
  const face = await readFace();
  const sized = resize(svg, String(width), String(height)).replace(/^<svg[^>]*>/, (root) => `${root}<style>${face}</style>`);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return new Blob([addPngWords(new Uint8Array(await blob.arrayBuffer()), pngWords(words), dotsPerInch)], { type: 'image/png' });
}

/** The face of the charts as a rule for the picture: an image sees none of the page's fonts. Without it the picture uses the system's. */
async function readFace(): Promise<string> {
  const family = getComputedStyle(document.documentElement)
    .getPropertyValue('--font-instrument')
    .split(',')[0]
    ?.replace(/["']/g, '')
    .trim();
  const rules = [...document.styleSheets].flatMap((sheet) => attempt(() => [...sheet.cssRules]) ?? []);
  const rule = rules.find(
    (one): one is CSSFontFaceRule =>
      one instanceof CSSFontFaceRule &&
      one.style.getPropertyValue('font-family').includes(family ?? '?') &&
      !one.cssText.includes('local('),
  );
  const source = /url\("?([^")]+)"?\)/.exec(rule?.style.getPropertyValue('src') ?? '')?.[1];
  if (!rule || !source) return '';
  const bytes = new Uint8Array(await (await fetch(new URL(source, rule.parentStyleSheet?.href ?? location.href))).arrayBuffer());
  const data = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  return `@font-face{font-family:'Instrument Sans';font-weight:400 700;src:url(data:font/woff2;base64,${data})}`;
}

function tell(box: HTMLElement, text: string): void {
  const place = box.parentElement?.querySelector('[data-picture-told]');
  if (place) place.textContent = text;
}
