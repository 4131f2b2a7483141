import { expect, test } from 'vitest';
import { findFigureChunks, readChunk } from './figure-chunks';

// As Turbopack of Next 16.4.6 writes the one lazy import, shortened.
const text =
  'async function i(e){return(await t.f({"@/content/figures/ewaste/chart.client.tsx":{id:()=>37235,module:()=>t.A(37235)},"@/content/figures/mine-2/chart.client.tsx":{id:()=>73408,module:()=>t.A(73408)}}).import(`@/content/figures/${e}/chart.client.tsx`)).Chart}},37235,t=>{t.v(e=>Promise.all(["static/chunks/36l.js","static/chunks/2_b.js"].map(e=>t.l(e))).then(()=>e(47276)))},73408,t=>{t.v(e=>Promise.all(["static/chunks/3nm.js"].map(e=>t.l(e))).then(()=>e(58568)))}';

test('knows the scripts of each figure', () => {
  const facts = [readChunk(text)];
  expect(findFigureChunks('ewaste', 'p', facts)).toEqual(['static/chunks/36l.js', 'static/chunks/2_b.js']);
  expect(findFigureChunks('mine-2', 'p', facts)).toEqual(['static/chunks/3nm.js']);
});

test('finds them when they are named in another script of the page than the import', () => {
  const cut = text.indexOf(',37235,t=>');
  expect(findFigureChunks('mine-2', 'p', [readChunk(text.slice(0, cut)), readChunk(text.slice(cut))])).toEqual(['static/chunks/3nm.js']);
});

test('adds the scripts of a figure’s model', () => {
  const model =
    'async function r(e){return t.f({"@/content/figures/mine-2/instrument.ts":{id:()=>881,module:()=>t.A(881)}}).import(`@/content/figures/${e}/instrument.ts`)}},881,t=>{t.v(e=>Promise.all(["static/chunks/3nm.js","static/chunks/m0.js"].map(e=>t.l(e))).then(()=>e(12)))}';
  const facts = [readChunk(text), readChunk(model)];
  expect(findFigureChunks('mine-2', 'p', facts)).toEqual(['static/chunks/3nm.js', 'static/chunks/m0.js']);
  expect(findFigureChunks('ewaste', 'p', facts)).toEqual(['static/chunks/36l.js', 'static/chunks/2_b.js']);
});

test('an island that is no figure needs nothing besides', () => {
  expect(findFigureChunks('lesson', 'p', [readChunk(text)])).toEqual([]);
});

test('says so when the import is there but its chunks are not', () => {
  const changed = readChunk(text.replaceAll('Promise.all', 'Promise.allSettled'));
  expect(() => findFigureChunks('ewaste', 'a/index.html', [changed])).toThrow('a/index.html: no chunks found for figure "ewaste"');
});
