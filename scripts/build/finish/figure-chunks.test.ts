import { expect, test } from 'vitest';
import { findFigureChunks } from './figure-chunks';

// As Turbopack of Next 16.4.6 writes the one lazy import, shortened.
const text =
  'async function i(e){return(await t.f({"@/content/figures/ewaste/chart.client.tsx":{id:()=>37235,module:()=>t.A(37235)},"@/content/figures/mine-2/chart.client.tsx":{id:()=>73408,module:()=>t.A(73408)}}).import(`@/content/figures/${e}/chart.client.tsx`)).Chart}},37235,t=>{t.v(e=>Promise.all(["static/chunks/36l.js","static/chunks/2_b.js"].map(e=>t.l(e))).then(()=>e(47276)))},73408,t=>{t.v(e=>Promise.all(["static/chunks/3nm.js"].map(e=>t.l(e))).then(()=>e(58568)))}';

test('knows the scripts of each figure', () => {
  expect(findFigureChunks([{ path: 'a.js', text }])).toEqual(
    new Map([
      ['ewaste', ['static/chunks/36l.js', 'static/chunks/2_b.js']],
      ['mine-2', ['static/chunks/3nm.js']],
    ]),
  );
});

test('says so when the import is there but its chunks are not', () => {
  expect(() => findFigureChunks([{ path: 'a.js', text: text.replaceAll('Promise.all', 'Promise.allSettled') }])).toThrow(
    'a.js: no chunks found for figure "ewaste"',
  );
});
