// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type PictureWords, scaleInFrame, standaloneSvg } from './standalone';
import { parseTokens } from './tokens';

const css =
  ':root { --ink: light-dark(#101010, #eeeeee); --card: light-dark(#fffdf8, #111111); --color-china: light-dark(#c00000, #f00000); --color-accent: var(--ink); } @media print { --card: #fff; }';
const tokens = parseTokens(css);
const drawing =
  '<svg class="chart" width="720" height="400" viewBox="0 0 720 400"><text fill="color-mix(in srgb, var(--color-china) 50%, var(--ink))">China</text><rect data-row="0" fill="transparent"></rect></svg>';
const words: PictureWords = {
  title: 'China & "others"',
  subtitle: 'Tonnes',
  credit: 'Source: USGS <2026>. Chart: Seventeen, CC BY 4.0',
  address: 'https://seventeen.test/figures/china/?a=1&b=2',
  author: 'Seventeen editors',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const readXml = (svg: string) => {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

test('a standalone picture carries its words and resolves the light theme', () => {
  const svg = standaloneSvg(drawing, words, tokens);
  expect(svg).toContain('fill="#680808"');
  expect(svg).toContain('fill="#fffdf8"');
  expect(svg).not.toMatch(/var\(|data-row|color-mix/);
  expect(tokens['color-accent']).toBe('#101010');
  expect(readXml(svg).querySelector('title')?.textContent).toBe('China & "others"');
});

test('the dark theme is its own set of values', () => {
  expect(standaloneSvg(drawing, words, parseTokens(css, 'dark'))).toContain('fill="#ef7777"');
});

test('metadata is valid XML and names title, author, source, permanent address and license', () => {
  const document = readXml(standaloneSvg(drawing, words, tokens));
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const [dc, cc] = ['http://purl.org/dc/elements/1.1/', 'http://creativecommons.org/ns#'];
  const text = (name: string) => document.getElementsByTagNameNS(dc, name)[0]?.textContent;
  expect([text('title'), text('creator'), text('source'), text('identifier')]).toEqual([
    words.title,
    words.author,
    words.credit,
    words.address,
  ]);
  expect(document.getElementsByTagNameNS(cc, 'Work')[0]?.getAttributeNS(rdf, 'about')).toBe(words.address);
  expect(document.getElementsByTagNameNS(cc, 'license')[0]?.getAttributeNS(rdf, 'resource')).toBe(words.license.url);
});

test('in a frame the drawing is as large as title and credit leave room for, and all of it lies inside', () => {
  const frame = { width: 600, height: 600 };
  const svg = standaloneSvg(drawing, words, tokens, frame);
  const scale = scaleInFrame(drawing, words, frame);
  expect(scale).toBeCloseTo((600 - 48) / 720);
  const root = readXml(svg).documentElement;
  expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['600', '600']);
  const inner = root.querySelector('svg');
  const at = (name: string) => Number(inner?.getAttribute(name));
  expect(at('x')).toBeGreaterThanOrEqual(0);
  expect(at('y') + at('height')).toBeLessThanOrEqual(600 - 18);
});
