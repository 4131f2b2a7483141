import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, expect, test } from 'vitest';
import { readSite } from '@/lib/content';
import { parseTokens } from '@/lib/figure/tokens';
import { pngWords } from '@/lib/picture/picture-metadata';
import { readPngWords } from '@/lib/picture/png-text';
import { cutFonts } from '../fonts';
import { type Pen, setText, sizesFrom } from './canvas';
import { type ImageJob, listNumberCards, listTitleCards } from './list-images';
import { makePalette } from './palette';
import { drawPictureCard } from './picture-card';
import { renderPng } from './render';
import { drawSectionWords } from './title-cards';
import { faceAttributes, loadTypefaces } from './typefaces';

const site = readSite();
let pen: Pen;

beforeAll(async () => {
  await cutFonts();
  pen = { faces: await loadTypefaces(), tokens: parseTokens(readFileSync('app/tokens.css', 'utf8')) };
}, 60_000);

interface Line {
  readonly text: string;
  readonly right: number;
  readonly bottom: number;
}

const faces = {
  '500 Newsreader 16pt': 'title',
  '400 Newsreader 16pt': 'text',
  '400 Instrument Sans': 'ui',
  '600 Instrument Sans': 'semibold',
} as const;

/** Lines of text that stand on the sheet itself, with the edges that their letters reach. */
function readLines(svg: string): Line[] {
  const pattern =
    /<text x="([\d.]+)" y="([\d.]+)"( text-anchor="middle")? font-family="([^"]+)" font-weight="(\d+)" font-size="(\d+)"[^>]*>([^<]*)</g;
  return [...svg.matchAll(pattern)].map(([, x, y, middle, family, weight, size, text = '']) => {
    const words = text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    const width = pen.faces.measure(words, Number(size), faces[`${weight} ${family}` as keyof typeof faces]);
    return { text: words, right: Number(x) + width / (middle ? 2 : 1), bottom: Number(y) + Number(size) * 0.25 };
  });
}

function findOutside({ file, svg }: Pick<ImageJob, 'file' | 'svg'>): string[] {
  return readLines(svg)
    .filter(({ right, bottom }) => right > 1200 - 40 || bottom > 630 - 14)
    .map(({ text }) => `${file}: ${text}`);
}

test('every number stands on its image with value, unit, label and day, and nothing passes an edge', () => {
  const jobs = listNumberCards(site, pen);
  expect(jobs.length).toBe(site.numbers.size);
  for (const [index, number] of [...site.numbers.values()].entries()) {
    const words = readLines((jobs[index] as ImageJob).svg)
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain(number.text);
    expect(words).toContain(number.label);
    expect(words).toMatch(/As of .*\. Source: \S/);
  }
  expect(jobs.flatMap(findOutside)).toEqual([]);
});

test('titles of articles and lessons stand whole on their images', () => {
  const jobs = listTitleCards(site, pen);
  for (const { meta } of [...site.articles, ...site.lessons])
    expect(
      jobs.some(({ svg }) =>
        readLines(svg)
          .map(({ text }) => text)
          .join(' ')
          .includes(meta.title),
      ),
    ).toBe(true);
  expect(jobs.flatMap(findOutside)).toEqual([]);
});

test('no text of the images needs a letter that the fonts have not', () => {
  const letters = [...listNumberCards(site, pen), ...listTitleCards(site, pen)].flatMap(({ svg }) =>
    readLines(svg).map(({ text }) => text),
  );
  expect(pen.faces.findMissing(letters.join(''))).toEqual([]);
});

test('signs of mathematics and arrows, which the site’s fonts have not, are there and have a width', () => {
  expect(pen.faces.findMissing('≈ ≠ ≤ ≥ → ← ∞')).toEqual([]);
  expect(pen.faces.findMissing('字')).toEqual(['字']);
  const ink = (text: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><text x="5" y="30" ${faceAttributes('title')} font-size="30" fill="#000">${text}</text></svg>`;
    return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...pen.faces.files] } }).render().pixels.toString('base64');
  };
  const pictures = [...'≈≤≥→'].map(ink);
  expect(new Set([...pictures, ink('')]).size).toBe(5);
  expect(pen.faces.measure('a ≈ b', 10, 'title')).toBeGreaterThan(pen.faces.measure('a  b', 10, 'title') + 4);
});

const common = {
  name: 'Seventeen',
  kind: 'Figure',
  title: 'China mined seven of every ten tonnes',
  credit: 'Source: USGS. Chart: Seventeen, CC BY 4.0',
};

test('a picture stands on its image beside or below its title, all of it inside', () => {
  const draw = (width: number, height: number) => `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g/></svg>`;
  for (const [wide, narrow] of [
    [400, 340],
    [158, 236],
    [456, 1084],
    [847, 880],
  ] as const) {
    const svg = drawPictureCard(
      pen,
      { ...common, subtitle: 'Tonnes of rare earth oxide' },
      { wide: draw(720, wide), narrow: draw(340, narrow) },
    );
    const [, x, y, width, height] = (
      /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" viewBox="0 0 (?:720|340) /.exec(svg) ?? []
    ).map(Number);
    expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(1180);
    expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(600);
    expect(x).toBeGreaterThan(40);
    expect(findOutside({ file: `${wide}`, svg })).toEqual([]);
  }
});

test('a long text is set smaller, and one that no size makes fit is an error that names it', () => {
  const long = 'Separation '.repeat(30).trim();
  expect(findOutside({ file: 'long', svg: drawSectionWords(pen, { ...common, sentence: long }) })).toEqual([]);
  expect(() => setText(pen, long, { face: 'title', width: 200, height: 60, sizes: sizesFrom(40, 30) })).toThrow('Separation');
});

test('figures are tabular, as the site sets them', () => {
  expect(pen.faces.measure('1111', 20, 'ui')).toBeCloseTo(pen.faces.measure('0000', 20, 'ui'));
});

test('the PNG says who made it, from what and on what terms', () => {
  const facts = {
    title: 'China & “others”',
    credit: common.credit,
    author: 'Seventeen editors',
    address: 'https://seventeen.test/figures/x/',
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4" fill="#faf8f2"/></svg>';
  const file = renderPng(svg, 2, pngWords(facts), pen.faces);
  const words = readPngWords(file);
  expect(words).toMatchObject({ Title: facts.title, Author: facts.author, Description: facts.credit, Source: facts.address });
  expect(words.Copyright).toContain(facts.license.url);
  expect(words['XML:com.adobe.xmp']).toContain(`<xmpRights:WebStatement>${facts.license.url}<`);
  expect([Buffer.from(file).readUInt32BE(16), Buffer.from(file).readUInt32BE(20)]).toEqual([16, 8]);
});

test('few colors stay what they are; of many, the common ones do', () => {
  const few = makePalette(Uint32Array.from([0xff0000ff, 0xffffffff, 0xff0000ff]));
  expect([...few.palette]).toEqual([255, 0, 0, 255, 255, 255]);
  const many = Uint32Array.from({ length: 5000 }, (_, index) => (index < 3000 ? 0xfff2f8fa : 0xff000000 + index * 37));
  const { palette, indexOf } = makePalette(many);
  expect(palette.length / 3).toBeLessThanOrEqual(256);
  const paper = indexOf.get(0xfff2f8fa) as number;
  expect([...palette.slice(paper * 3, paper * 3 + 3)]).toEqual([0xfa, 0xf8, 0xf2]);
});
