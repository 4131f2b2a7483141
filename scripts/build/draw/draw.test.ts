import { beforeAll, expect, test } from 'vitest';
import { getTextWidth, wrapText } from '@/lib/figure/text-width';
import { cleanSvg } from './clean';
import { openPage } from './dom';
import { findMisfits } from './fit';
import { loadMetrics, type MeasureText } from './metrics';
import { renderSlot } from './slot';

let measure: MeasureText;

beforeAll(async () => {
  measure = await loadMetrics();
  openPage(measure);
});

function parse(svg: string): SVGSVGElement {
  document.body.innerHTML = svg;
  return document.querySelector('svg') as SVGSVGElement;
}

test.each(['400,000', 'China', 'tonnes of rare earth oxide', '−12.5 to 40%', 'Nd/Pr in D2EHPA', 'Mountain Pass closes'])(
  'the table of widths agrees with the font: %s',
  (text) => {
    for (const weight of [400, 600]) expect(Math.abs(getTextWidth(text, 13, weight) - measure(text, 13, weight))).toBeLessThan(1.6);
  },
);

test('texts break into lines of like length', () => {
  expect(wrapText('Mountain Pass closes again', 110, 12)).toEqual(['Mountain Pass', 'closes again']);
  expect(wrapText('Unbreakable', 10, 12)).toEqual(['Unbreakable']);
});

test('names texts that pass the edge and texts that run into each other', () => {
  const svg = parse(
    '<svg viewBox="0 0 100 50"><text x="90" y="20" font-size="12">China</text><text x="5" y="40" font-size="12">one</text><text x="15" y="41" font-size="12">two</text></svg>',
  );
  expect(findMisfits(svg, measure)).toEqual(['"China" passes the picture\'s edge', '"one" runs into "two"']);
});

test('cleaning keeps marks, prefixes ids with their uses and drops what Recharts left', () => {
  const svg = parse(
    '<svg style="width:100%" tabindex="0" viewBox="0 0 10 10"><defs><clipPath id="r1"><rect></rect></clipPath><clipPath id="r2"><rect></rect></clipPath></defs><g class="recharts-layer"><path id="r3" clip-path="url(#r2)" d="M0.12345,1L2,3.99"></path></g><g></g></svg>',
  );
  cleanSvg(svg, 'fig-wide');
  expect(svg.outerHTML).toBe(
    '<svg viewBox="0 0 10 10" class="chart" aria-hidden="true" focusable="false"><defs><clipPath id="fig-wide-r2"><rect></rect></clipPath></defs><path clip-path="url(#fig-wide-r2)" d="M0.1,1L2,4"></path></svg>',
  );
});

test('cleaning refuses a mark without a place', () => {
  expect(() => cleanSvg(parse('<svg viewBox="0 0 1 1"><circle cx="NaN"></circle></svg>'), 'fig-wide')).toThrow('<circle cx="NaN">');
});

test('the slot holds both pictures and the table', () => {
  const slot = renderSlot({ wide: '<svg id="w"></svg>', narrow: '<svg id="n"></svg>' }, '<table></table>', 2, 'China leads');
  expect(slot).toBe(
    '<div class="figure-picture"><div data-size="wide"><svg id="w"></svg></div><div data-size="narrow"><svg id="n"></svg></div></div><details class="figure-table"><summary>Table: 2 rows</summary><section class="table-scroll" tabindex="0" aria-label="Table: China leads"><table></table></section></details>',
  );
});

test('a figure that cannot be drawn is named with its file', async () => {
  const { drawFigure } = await import('./draw-figure');
  const words = { title: '', subtitle: '', credit: '', address: '', author: '', license: { name: '', url: '' } };
  const text = { id: 'not-there', mode: 'absolute' as const, ...words };
  const series = [{ key: 'a', label: 'A', unit: 't', basis: 'ore', color: 'mining' as const }];
  await expect(drawFigure(text, { x: { label: 'Year', kind: 'year' }, series, rows: [] }, measure)).rejects.toThrow(
    'content/figures/not-there/data.ts error no rows to draw (no-rows)',
  );
  await expect(
    drawFigure(text, { x: { label: 'Year', kind: 'year' }, series, rows: [{ at: 2020, values: { a: 1 } }] }, measure),
  ).rejects.toThrow('content/figures/not-there/chart.client.tsx error');
});
