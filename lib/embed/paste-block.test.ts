// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { FigureData } from '@/lib/figure/figure-data';
import { pasteFigure, pasteNumber } from './paste-block';
import { pickRows } from './paste-table';

const data: FigureData = {
  x: { label: 'Year', kind: 'year' },
  series: [{ key: 'china', label: 'China', unit: 't REO', basis: 'ore', color: 'china' }],
  rows: Array.from({ length: 10 }, (_, index) => ({ at: 2016 + index, values: { china: 100_000 + index } })),
};
const credit = {
  source: 'Source: U.S. Geological Survey.',
  what: 'Chart',
  site: 'Seventeen',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  address: 'https://seventeen.test/figures/mine-production/',
};
const block = pasteFigure({
  title: 'China & <others>',
  subtitle: 'Tonnes',
  picture: { src: 'https://seventeen.test/images/figures/mine-production.png', width: 768, height: 548, alt: 'A "stack" of bands' },
  table: pickRows(data, 'absolute'),
  rows: 'https://seventeen.test/figures/mine-production/data.csv',
  ...credit,
});

/** What a strict system keeps: pictures, tables, quotations, headings, paragraphs, links; of all else the words. */
const kept = new Set(['IMG', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'P', 'A']);
const keptAttributes = new Set(['href', 'src', 'alt', 'width', 'height']);

function sanitize(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  for (const node of [...root.querySelectorAll('*')].reverse()) {
    for (const { name } of [...node.attributes]) if (!keptAttributes.has(name)) node.removeAttribute(name);
    if (!kept.has(node.tagName)) node.replaceWith(...node.childNodes);
  }
  return root;
}

test('a strict sanitizer leaves picture, words, rows, credit and links as they were', () => {
  const clean = sanitize(block);
  const whole = document.createElement('div');
  whole.innerHTML = block;
  expect(clean.textContent).toBe(whole.textContent);
  expect(clean.innerHTML.replace(/\s+/g, '')).toBe(block.replace(/<\/?figure>/g, '').replace(/\s+/g, ''));
  expect(clean.querySelector('img')).toMatchObject({ alt: 'A "stack" of bands', width: 768 });
  expect([...clean.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://seventeen.test/figures/mine-production/data.csv',
    'https://seventeen.test/figures/mine-production/',
    'https://creativecommons.org/licenses/by/4.0/',
  ]);
});

test('a title with markup in it is words', () => {
  expect(sanitize(block).querySelector('h3')?.textContent).toBe('China & <others>');
});

test('of a long time line the ends are shown, and said to be the ends', () => {
  expect(pickRows(data, 'absolute')).toEqual({
    head: ['Year', 'China (t REO)'],
    rows: [
      ['2016', '100,000'],
      ['2025', '100,009'],
    ],
    says: 'The first and the last of 10 rows.',
  });
});

test('a short table is whole; of a long list the top is shown', () => {
  expect(pickRows({ ...data, rows: data.rows.slice(0, 3) }, 'absolute')).toMatchObject({ says: '', rows: { length: 3 } });
  const list = pickRows({ ...data, x: { label: 'Country', kind: 'category' } }, 'absolute');
  expect(list).toMatchObject({ says: 'The first 6 of 10 rows.', rows: { length: 6 } });
});

test('what may not be passed on is not in the block, and doubt is said in words', () => {
  const rows = [
    { at: 2024, values: { china: 1 }, withheld: ['china'] },
    { at: 2025, values: { china: 2 }, flags: { china: 'e' as const } },
  ];
  expect(pickRows({ ...data, rows }, 'absolute').rows).toEqual([['2025', '2 (estimate)']]);
});

test('a number is a quotation with its credit', () => {
  const quote = sanitize(pasteNumber({ text: '69 percent', label: 'China’s share', asOf: '2025', ...credit, what: 'Via' }));
  expect(quote.querySelector('blockquote')?.textContent?.trim()).toBe(
    '69 percent: China’s share. As of 2025.\nSource: U.S. Geological Survey. Via: Seventeen, CC BY 4.0',
  );
});
