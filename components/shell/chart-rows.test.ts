// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readRow, speakRow } from './chart-rows';
import { step } from './chart-walk';

const table = (cells: string, head = '<th>Year</th><th>China (t REO)</th><th>Price ($/kg)</th><th>Share (%)</th><th>Note</th>') =>
  `<table><thead><tr>${head}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`;

function makeChart(tables: string): Element {
  document.body.innerHTML = `<figure data-figure="f"><div data-chart></div>${tables}</figure>`;
  return document.querySelector('[data-chart]') as Element;
}

test('a row reads with units, flags in words and its note', () => {
  const chart = makeChart(
    table('<th>2025</th><td>270,000 <abbr title="estimate">e</abbr></td><td>110</td><td>69.2</td><td>U.S. Geological Survey</td>'),
  );
  expect(readRow(chart, 0)).toEqual({
    head: '2025',
    cells: [
      { name: 'China', text: '270,000 t REO (estimate)' },
      { name: 'Price', text: '$110/kg' },
      { name: 'Share', text: '69.2%' },
      { name: 'Note', text: 'U.S. Geological Survey' },
    ],
  });
});

test('ranges keep their words, gaps say that there is no data, empty notes say nothing', () => {
  const chart = makeChart(
    table('<th>2025</th><td>12 to 40</td><td><span aria-hidden="true">–</span><span>no data</span></td><td>1</td><td></td>'),
  );
  expect(speakRow(readRow(chart, 0) as never)).toBe('2025: China 12 to 40 t REO; Price no data; Share 1%');
});

test('while another view is shown, its table answers', () => {
  const chart = makeChart(
    table('<th>2025</th><td>1</td><td>2</td><td>3</td><td></td>') +
      `<div data-live-table>${table('<th>2025</th><td>69</td>', '<th>Year</th><th>China (%)</th>')}</div>`,
  );
  expect(readRow(chart, 0)?.cells).toEqual([{ name: 'China', text: '69%' }]);
});

test('a row that the table does not have is no row', () => {
  expect(readRow(makeChart(''), 0)).toBeUndefined();
});

test('the arrow keys walk and stop at the ends; other keys are left alone', () => {
  const rows = [0, 1, 4];
  expect(step('ArrowRight', rows, -1)).toBe(0);
  expect(step('ArrowRight', rows, 1)).toBe(4);
  expect(step('ArrowDown', rows, 4)).toBe(4);
  expect(step('ArrowLeft', rows, 0)).toBe(0);
  expect(step('ArrowUp', rows, -1)).toBe(4);
  expect([step('Home', rows, 4), step('End', rows, 0)]).toEqual([0, 4]);
  expect(step('a', rows, 0)).toBeUndefined();
});
