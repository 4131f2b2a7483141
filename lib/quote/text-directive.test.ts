import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeTerm, wholeWords, writeDirective } from './text-directive';

const passage = (page: string, words: string, nth = 0) => {
  let from = -1;
  for (let count = 0; count <= nth; count += 1) from = page.indexOf(words, from + 1);
  return { page, from, to: from + words.length };
};
const page =
  'Neighbors that are nearly twins\nThe factor is 1.4. Neodymium is taken up 1.4 times as readily.\nThe factor is small, so the row is long. One mixer-settler shifts the mixture by a shade, and so the boxes are strung in a row, oil going one way and water the other, until neodymium leaves at one end and praseodymium at the other.';

test('words that stand once on the page need nothing else', () => {
  expect(writeDirective(passage(page, 'taken up 1.4 times'))).toBe('text=taken%20up%201.4%20times');
});

test('commas, dashes and ampersands are encoded, because they mean something in a directive', () => {
  expect(encodeTerm('R&D, mixer-settlers (two)')).toBe('R%26D%2C%20mixer%2Dsettlers%20%28two%29');
});

test('a period at the end is encoded, because programs that find links in a text would leave it out', () => {
  expect(encodeTerm('U.S. output rose.')).toBe('U.S.%20output%20rose%2E');
});

test('words that stand earlier too get the words before them', () => {
  expect(writeDirective(passage(page, 'The factor is', 1))).toBe('text=readily%2E-,The%20factor%20is');
});

test('a long passage is named by its first and last words', () => {
  const words = page.slice(page.indexOf('One mixer'), page.indexOf(', until'));
  expect(writeDirective(passage(page, words))).toBe('text=One%20mixer%2Dsettler%20shifts%20the,and%20water%20the%20other');
});

test('a passage over two blocks is named by both, for no term may cross them', () => {
  expect(writeDirective(passage(page, 'is taken up 1.4 times as readily.\nThe factor is small'))).toBe(
    'text=is%20taken%20up,factor%20is%20small',
  );
});

test('half words are made whole and spaces at the ends are dropped', () => {
  const from = page.indexOf('aken up');
  const { from: start, to } = wholeWords({ page, from, to: from + 'aken up 1'.length });
  expect(page.slice(start, to)).toBe('taken up 1');
  expect(writeDirective({ page, from: 3, to: 3 })).not.toContain(' ');
});

test('nothing selected makes no directive', () => {
  expect(writeDirective({ page: 'a  b', from: 1, to: 2 })).toBe('');
});

test('whatever is selected, the directive decodes to words of the page', () => {
  fc.assert(
    fc.property(fc.nat(page.length), fc.nat(page.length), (a, b) => {
      const directive = writeDirective({ page, from: Math.min(a, b), to: Math.max(a, b) });
      if (directive === '') return;
      const terms = directive.slice('text='.length).split(',');
      for (const term of terms) expect(page).toContain(decodeURIComponent(term.replace(/^-|-$/g, '')));
    }),
  );
});
