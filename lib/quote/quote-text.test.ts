import { expect, test } from 'vitest';
import { type QuoteFacts, writeQuote } from './quote-text';

const facts: QuoteFacts = {
  words: 'China calls it “industrial vitamins”, and it mined 69 percent',
  title: 'The metals a factory cannot do without',
  section: 'What dependence costs',
  site: 'Seventeen',
  factsCheckedTo: '22 June 2026',
  license: 'CC BY 4.0',
  address: 'https://seventeen.test/articles/a/#b:~:text=c',
};

test('a quote stands in quotation marks, with its place, its day, its terms and its address', () => {
  expect(writeQuote(facts)).toBe(
    '“China calls it ‘industrial vitamins’, and it mined 69 percent”\n“What dependence costs”, in “The metals a factory cannot do without”. Seventeen, facts checked to 22 June 2026, CC BY 4.0.\nhttps://seventeen.test/articles/a/#b:~:text=c',
  );
});

test('what a page does not have is left out', () => {
  expect(writeQuote({ ...facts, words: 'x', section: '', factsCheckedTo: '' })).toBe(
    '“x”\n“The metals a factory cannot do without”. Seventeen, CC BY 4.0.\nhttps://seventeen.test/articles/a/#b:~:text=c',
  );
});
