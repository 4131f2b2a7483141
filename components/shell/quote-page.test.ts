// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage, readWords } from './quote-page';
import { findOffer } from './quote-place';

const page = `<main><article data-article="a" data-facts="22 June 2026"><h1>Rocks</h1>
  <section data-section="digging"><h2 id="digging">Digging <a class="heading-link" href="#digging"><span class="visually-hidden">Link to “Digging”</span></a></h2>
  <p id="one">Some ore<sup class="cite"><a href="#s">1</a></sup> holds
    <em>metal</em>; of it <data class="number" data-number="n"><a href="#number-n">7.7</a></data> to <data class="number" data-number="m"><a href="#number-m">69</a></data> is taken.</p>
  <p id="two">Then it is washed.</p><p style="display:none">Hidden words.</p></section></article></main>
  <div id="number-m"><p class="card-value">69 percent</p><p class="card-label">Share</p><a class="card-page" href="https://seventeen.test/numbers/m/"></a></div>`;

function range(from: [string, number], to: [string, number]): Range {
  const find = (text: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if ((walker.currentNode as Text).data.includes(text)) return walker.currentNode as Text;
    throw new Error(text);
  };
  const [start, end] = [find(from[0]), find(to[0])];
  const made = document.createRange();
  made.setStart(start, start.data.indexOf(from[0]) + from[1]);
  made.setEnd(end, end.data.indexOf(to[0]) + to[1]);
  return made;
}

function offer(from: [string, number], to: [string, number]) {
  const selection = getSelection() as Selection;
  selection.removeAllRanges();
  selection.addRange(range(from, to));
  return findOffer(selection);
}

test('the page reads as a browser searches it: single spaces, a line a block, hidden text left out', () => {
  document.body.innerHTML = page;
  const words = readPage(range(['Some ore', 0], ['Then it', 7]));
  expect(words.page).toContain('Digging Link to “Digging”\nSome ore1 holds metal; of it 7.7 to 69 is taken.\nThen it is washed.');
  expect(words.page).not.toContain('Hidden');
  expect(words.page.slice(words.from, words.to).trim()).toBe('Some ore1 holds metal; of it 7.7 to 69 is taken.\nThen it');
});

test('a quote leaves out marks of sources and runs on over paragraphs', () => {
  document.body.innerHTML = page;
  expect(readWords(readPage(range(['Some ore', 0], ['Then it', 7])))).toBe('Some ore holds metal; of it 7.7 to 69 is taken. Then it');
});

test('a number that was selected in half is quoted whole, and one that ends the quote gets its unit', () => {
  document.body.innerHTML = page;
  const text = offer(['metal', 0], ['69', 1])?.write() ?? '';
  expect(text.split('\n')[0]).toBe('“metal; of it 7.7 to 69 [percent]”');
  expect(text.split('\n')[1]).toBe('“Digging”, in “Rocks”. facts checked to 22 June 2026.');
  expect(text.split('\n')[2]).toMatch(/#digging:~:text=metal%3B%20of%20it%207\.7%20to%2069$/);
});

test('a selection that is just a number offers the number with its credit', () => {
  document.body.innerHTML = page;
  const found = offer(['69', 0], ['69', 2]);
  expect(found?.label).toBe('Copy number with credit');
  expect(found?.write()).toMatch(/^69 percent: Share.*numbers\/m\/$/);
});

test('a word or two, and words outside of articles, offer nothing', () => {
  document.body.innerHTML = page;
  expect(offer(['washed', 0], ['washed', 6])).toBeUndefined();
  expect(offer(['69 percent', 0], ['Share', 5])).toBeUndefined();
});
