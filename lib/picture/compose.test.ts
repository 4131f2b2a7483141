// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { PictureWords } from '@/lib/figure/standalone';
import { composePicture, type FormatName, formats, grayTokens } from './compose';

const tokens = { ink: '#17181c', muted: '#5a5d66', card: '#fffdf8', 'color-china': '#bf3f28' };
const drawings = {
  wide: '<svg width="720" height="400" viewBox="0 0 720 400"><text fill="var(--color-china)">wide</text></svg>',
  narrow: '<svg width="340" height="368" viewBox="0 0 340 368"><text fill="var(--color-china)">narrow</text></svg>',
};
const words: PictureWords = {
  title: 'China mined seven of every ten tonnes in 2025',
  subtitle: 'Tonnes of rare earth oxide',
  credit: 'Source: U.S. Geological Survey. Chart: Seventeen, CC BY 4.0',
  address: 'https://seventeen.test/figures/x/',
  author: 'Seventeen editors',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

test('a column of 85 mm is the narrow drawing, 1,004 dots wide at 300 to the inch, and says so in millimeters', () => {
  const { svg, width, dotsPerInch } = composePicture(drawings, words, tokens, 'column');
  expect([width, dotsPerInch]).toEqual([1004, 300]);
  expect(svg).toContain('>narrow<');
  expect(svg).toContain(' width="85mm"');
});

test('a slide is 1,920 by 1,080 dots and takes the wide drawing', () => {
  const slide = composePicture(drawings, words, tokens, 'slide');
  expect(slide).toMatchObject({ width: 1920, height: 1080 });
  expect(slide.svg).toContain('>wide<');
});

test('a square takes the drawing that fills more of it', () => {
  expect(composePicture(drawings, words, tokens, 'square').svg).toContain('>narrow<');
  expect(composePicture({ ...drawings, narrow: drawings.narrow.replaceAll('368', '1084') }, words, tokens, 'square').svg).toContain(
    '>wide<',
  );
});

test.each(Object.keys(formats) as FormatName[])('%s carries title and credit, and is valid XML', (name) => {
  const document = new DOMParser().parseFromString(composePicture(drawings, words, tokens, name).svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  const text = [...document.querySelectorAll('text')].map((line) => line.textContent).join(' ');
  expect(text).toContain(words.title);
  expect(text).toContain(words.credit);
});

test('grays keep the order of lightness', () => {
  expect(grayTokens({ a: '#000000', b: '#bf3f28', c: '#dca436', d: '#ffffff' })).toEqual({
    a: '#000000',
    b: '#6b6b6b',
    c: '#adadad',
    d: '#ffffff',
  });
});
