import { expect, test } from 'vitest';
import { markNumber, splitSentences, stripMarks } from './marks';

test('a stored text reads as its readers saw it once the marks are off', () => {
  expect(stripMarks(`China mined ${markNumber('ore-2025', '300,000 tonnes')} of ore.`)).toBe('China mined 300,000 tonnes of ore.');
});

test('every sentence knows the numbers in it, and only those', () => {
  expect(splitSentences('China mined [[ore|300 tonnes]]. The U.S. mined [[us|51 tonnes]], or [[share|11 percent]]. Who else?')).toEqual([
    { text: 'China mined 300 tonnes.', numbers: ['ore'] },
    { text: 'The U.S. mined 51 tonnes, or 11 percent.', numbers: ['us', 'share'] },
    { text: 'Who else?', numbers: [] },
  ]);
});

test('the points of abbreviations, initials and decimals end no sentence', () => {
  const sentence = 'The U.S. Geological Survey (see p. 12, by J. Smith et al. in 2025) says 2.5 tonnes.';
  expect(splitSentences(sentence).map(({ text }) => text)).toEqual([sentence]);
});

test('a number at the very start or end of a text keeps its sentence', () => {
  expect(splitSentences('[[a|5]] mines opened. None closed but [[b|2]]')).toEqual([
    { text: '5 mines opened.', numbers: ['a'] },
    { text: 'None closed but 2', numbers: ['b'] },
  ]);
});
