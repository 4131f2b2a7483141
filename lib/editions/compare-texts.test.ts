import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts';

test('a reworded sentence stands beside its former wording, with the numbers in either', () => {
  const before = { blocks: ['China mined [[ore|270 tonnes]]. Others mined less.'] };
  const after = { blocks: ['China mined [[ore|300 tonnes]]. Others mined less.'] };
  expect(compareTexts(before, after)).toEqual([
    { path: 'blocks', from: 'China mined 270 tonnes.', to: 'China mined 300 tonnes.', numbers: ['ore'] },
  ]);
});

test('sentences that came or went stand alone', () => {
  const before = { blocks: ['Ore comes first.', 'Prices are falling everywhere.'] };
  const after = { blocks: ['Ore comes first.', 'Three new mines opened in Australia.', 'Nobody knows why.'] };
  expect(compareTexts(before, after)).toEqual([
    { path: 'blocks', to: 'Three new mines opened in Australia.', numbers: [] },
    { path: 'blocks', to: 'Nobody knows why.', numbers: [] },
    { path: 'blocks', from: 'Prices are falling everywhere.', numbers: [] },
  ]);
});

test('a sentence that moved, and a paragraph that was cut in two, are no change', () => {
  expect(compareTexts({ blocks: ['One. Two. Three.'] }, { blocks: ['Two.', 'Three. One.'] })).toEqual([]);
});

test('a short text replaced as a whole is one change, however little it keeps', () => {
  expect(compareTexts({ title: 'Mining' }, { title: 'What comes out of the ground' })).toEqual([
    { path: 'title', from: 'Mining', to: 'What comes out of the ground', numbers: [] },
  ]);
});

test('answers and options of a question are compared by their ids, not by their order', () => {
  const option = (id: string, right: boolean) => ({ id, text: `The ${id}.`, right });
  expect(
    compareTexts({ options: [option('rock', true), option('soil', false)] }, { options: [option('soil', true), option('rock', true)] }),
  ).toEqual([{ path: 'options.soil.right', from: 'false', to: 'true', numbers: [] }]);
});

test('states of parts are no text', () => {
  expect(compareTexts({ parts: { 'section/a': '1' } }, { parts: { 'section/a': '2' } })).toEqual([]);
});
