import { expect, test } from 'vitest';
import { change, problemsOf } from './testing/small-site';

const article = 'content/articles/mining/index.mdx';
const model = { 'content/figures/output-by-country/instrument.ts': '' };
const guess = '<Guess figure="output-by-country" series="tonnes" from="2025" question="How much?" />';
const write = (text: string) => change(article, '<Figure id="output-by-country" />', text);

test('an instrument stands where a figure could, counts as one and has a page to link to', () => {
  const text =
    '<Instrument id="output-by-country" />\n\nTry <FigureRef id="output-by-country" /> or [its page](/instruments/output-by-country/).';
  expect(problemsOf({ ...model, ...write(text) })).toEqual([]);
});

test('a figure without a model is no instrument and has no such page', () => {
  expect(problemsOf(write('<Instrument id="output-by-country" />'))).toContain(
    `${article}:20:1 error unknown instrument "output-by-country" (unknown-instrument)`,
  );
  expect(problemsOf(change(article, 'See [the mine]', 'See [it](/instruments/output-by-country/) and [the mine]')).join('\n')).toMatch(
    /no page "\/instruments\/output-by-country\/".* \(broken-link\)/,
  );
});

test('a guess names a figure, a year, and asks without giving numbers away', () => {
  const both = `<Figure id="output-by-country" />\n\n${guess}`;
  expect(problemsOf(write(both))).toEqual([]);
  expect(problemsOf(write(both.replace('figure="output-by-country"', 'figure="output-by-contry"')))).toContain(
    `${article}:22:1 error unknown figure "output-by-contry" — did you mean "output-by-country"? (unknown-figure)`,
  );
  expect(problemsOf(write(both.replace('2025', 'soon')))).toContain(
    `${article}:22:1 error from="soon": expected the year (or age) from which the reader guesses (malformed-attribute)`,
  );
  expect(problemsOf(write(both.replace('How much?', 'Was it 300?')))[0]).toMatch(/"300" .* is bound to nothing/);
  expect(problemsOf(write(both.replace(' question="How much?"', '')))).toContain(
    `${article}:22:1 error <Guess> needs question="…" (missing-attribute)`,
  );
});
