import { type ComponentType, createElement } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { ChartProps, ChartSize } from '@/components/chart/chart-props';
import type { FigureData } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';
import { openPage } from './dom';
import { findMisfits } from './fit';
import { dotData, flowData, monthData, panelData, rangeData, rankData, yearData } from './fixtures';
import { loadMetrics, type MeasureText } from './metrics';

type Draw = (
  Chart: ComponentType<ChartProps>,
  drawing: { id: string; data: FigureData; mode: FigureMode; size: ChartSize },
) => Promise<SVGSVGElement>;
type Kit = typeof import('@/components/chart/kit');

let kit: Kit;
let draw: Draw;
let measure: MeasureText;

beforeAll(async () => {
  measure = await loadMetrics();
  openPage(measure);
  // Only now: Recharts looks for a window when it loads.
  kit = await import('@/components/chart/kit');
  draw = (await import('./render')).renderChart;
});

const forms: readonly (readonly [
  name: string,
  pick: (kit: Kit) => ComponentType<ChartProps>,
  data: FigureData,
  words: readonly string[],
])[] = [
  ['TimeLines', (k) => k.TimeLines, yearData, ['China', '2010', 'New producer', 'estimate']],
  ['TimeStack', (k) => k.TimeStack, yearData, ['China', '2025', 'Quota ends', '100,000']],
  ['TimeBars', (k) => k.TimeBars, monthData, ['tonnes', 'License rule']],
  ['TimeBars grouped', (k) => (props) => createElement(k.TimeBars, { ...props, grouped: true }), yearData, ['China', 'Others']],
  ['RankBars', (k) => k.RankBars, rankData, ['44.7%', 'withheld', 'Other uses']],
  ['RankBars stacked', (k) => (props) => createElement(k.RankBars, { ...props, stacked: true }), dotData, ['Crust', 'Cerium']],
  ['Panels of lines', (k) => k.Panels, panelData, ['Concentrate', 'Price of NdPr oxide', '$/kg', 'New method', 'Q4']],
  ['Panels of bars', (k) => (props) => createElement(k.Panels, { ...props, mark: 'bar' }), panelData, ['Made', 'Sold']],
  ['Dots', (k) => k.Dots, dotData, ['Gold', '4,100', 'parts per million']],
  ['Ranges', (k) => k.Ranges, rangeData, ['1.29 to 8.21', 'no data']],
  ['Flow', (k) => k.Flow, flowData, ['Ore', 'Stockpile', '55']],
];
const sizes = ['wide', 'narrow'] as const;

for (const [name, pick, data, words] of forms) {
  test.each(sizes)(`${name} draws all its rows, marks and names (%s)`, async (size) => {
    const svg = await draw(pick(kit), { id: 'a-figure', data, mode: 'absolute', size });
    expect([...svg.querySelectorAll('rect[data-row]')].map((rect) => Number(rect.getAttribute('data-row')))).toEqual(
      data.rows.map((_, index) => index),
    );
    expect(svg.querySelectorAll('[data-marks] :is(path, rect, circle)').length).toBeGreaterThanOrEqual(data.series.length);
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|tabindex| style=|class="recharts/);
    const text = [...svg.querySelectorAll('text')].map((one) => one.textContent).join(' ');
    for (const word of words) expect(text).toContain(word);
    for (const element of svg.querySelectorAll('[id]')) expect(element.id).toMatch(new RegExp(`^a-figure-${size}-`));
    expect(svg.getAttribute('viewBox')).toMatch(size === 'wide' ? /^0 0 720 / : /^0 0 340 /);
    expect(findMisfits(svg, measure)).toEqual([]);
  });
}

test('a line stands where its axis says', async () => {
  const svg = await draw(kit.TimeLines, { id: 'a-figure', data: yearData, mode: 'absolute', size: 'wide' });
  const zero = Number([...svg.querySelectorAll('text')].find((text) => text.textContent === '0')?.getAttribute('y')) - 12 * 0.35;
  const top = Number([...svg.querySelectorAll('text')].find((text) => text.textContent === '100,000')?.getAttribute('y')) - 12 * 0.35;
  const [, start = ''] = /^M[\d.]+,([\d.]+)/.exec(svg.querySelector('[data-marks] path')?.getAttribute('d') ?? '') ?? [];
  expect(Number(start)).toBeCloseTo(zero + (top - zero) * 0.9, 0);
});

test('bars of several series stand beside their values', async () => {
  const svg = await draw(kit.RankBars, { id: 'a-figure', data: dotData, mode: 'absolute', size: 'wide' });
  const bar = [...svg.querySelectorAll('[data-marks] rect')].find((rect) => Number(rect.getAttribute('width')) > 100);
  const value = [...svg.querySelectorAll('text')].find((text) => text.textContent === '4,100');
  const middle = Number(bar?.getAttribute('y')) + Number(bar?.getAttribute('height')) / 2;
  expect(Number(value?.getAttribute('y')) - 12.5 * 0.35).toBeCloseTo(middle, 0);
  expect(Number(value?.getAttribute('x'))).toBeCloseTo(Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width')) + 6, 0);
});

test('a gap stays a gap: the line is drawn in pieces', async () => {
  const svg = await draw(kit.TimeLines, { id: 'a-figure', data: yearData, mode: 'absolute', size: 'wide' });
  const paths = [...svg.querySelectorAll('[data-marks] path')].map((path) => path.getAttribute('d') ?? '');
  expect(paths.map((path) => path.split('M').length - 1)).toEqual([1, 2, 1]);
});

test('a log axis has decades and leaves out what is not positive', async () => {
  const svg = await draw(kit.Dots, { id: 'a-figure', data: dotData, mode: 'log', size: 'wide' });
  const text = [...svg.querySelectorAll('text')].map((one) => one.textContent);
  expect(text).toEqual(expect.arrayContaining(['0.001', '0.01', '1', '1,000', '10,000']));
  expect(svg.querySelectorAll('[data-marks] circle')).toHaveLength(5);
});

test('shares fill the axis to a hundred percent', async () => {
  const svg = await draw(kit.TimeStack, { id: 'a-figure', data: yearData, mode: 'share', size: 'wide' });
  const text = [...svg.querySelectorAll('text')].map((one) => one.textContent);
  expect(text).toContain('100%');
  expect(text).not.toContain('125%');
});
