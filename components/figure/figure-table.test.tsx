import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FigureData } from '@/lib/figure/figure-data';
import { FigureTable } from './figure-table';

const data: FigureData = {
  x: { label: 'Country', kind: 'category' },
  series: [{ key: 'a', label: 'Output', unit: 't REO', basis: 'ore', color: 'mining' }],
  rows: [
    { at: 'China', values: { a: 270000 }, flags: { a: 'e' } },
    { at: 'India', values: { a: null }, flags: { a: 'W' } },
    { at: 'Chad', values: { a: null }, note: 'not in the table of the source' },
    { at: 'Peru', values: { a: [12, 40.5] } },
  ],
};

test('says units, flags, gaps and ranges in words', () => {
  const html = renderToStaticMarkup(<FigureTable data={data} mode="absolute" caption="Output" />);
  expect(html).toContain('<th scope="col" data-series="a">Output (t REO)</th>');
  expect(html).toContain('<tr data-row="0"><th scope="row">China</th><td>270,000 <abbr title="estimate">e</abbr></td>');
  expect(html).toContain('<td><abbr title="withheld">W</abbr></td>');
  expect(html).toContain('<span class="visually-hidden">no data</span>');
  expect(html).toContain('<td>12 to 40.5</td>');
  expect(html).toContain('<th scope="col">Note</th>');
});
