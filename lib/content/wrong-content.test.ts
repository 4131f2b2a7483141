import { describe, expect, it } from 'vitest';
import { change, problemsOf } from './testing/small-site';

const article = 'content/articles/mining/index.mdx';
const numbers = 'content/numbers/mining.yaml';
const dataset = 'content/datasets/output/dataset.yaml';
const csv = 'content/datasets/output/data.csv';
const figure = 'content/figures/output-by-country/figure.yaml';

describe('the content check', () => {
  it('finds nothing wrong with the small site', () => {
    expect(problemsOf()).toEqual([]);
  });

  it('says where an unknown component stands and what may be meant', () => {
    expect(problemsOf(change(article, '<Figure id', '<Figur id'))).toContain(
      `${article}:20:1 error unknown component <Figur> — did you mean "Figure"? (unknown-component)`,
    );
  });

  it('says where an unknown figure, number, term, claim or source stands', () => {
    expect(problemsOf(change(article, 'id="output-by-country"', 'id="output-by-contry"'))).toContain(
      `${article}:20:1 error unknown figure "output-by-contry" — did you mean "output-by-country"? (unknown-figure)`,
    );
    expect(problemsOf(change(article, 'id="ore-2025"', 'id="ore-2052"'))).toContain(
      `${article}:14:13 error unknown number "ore-2052" — did you mean "ore-2025"? (unknown-number)`,
    );
    expect(problemsOf(change(article, '<Term id="ore"', '<Term id="oar"'))).toContain(
      `${article}:14:41 error unknown term "oar" — did you mean "ore"? (unknown-term)`,
    );
    expect(problemsOf(change(article, 'source="survey-2026"', 'source="survey-2062"'))).toContain(
      `${article}:14:75 error unknown source "survey-2062" — did you mean "survey-2026"? (unknown-source)`,
    );
    expect(problemsOf(change(figure, 'id="three-of-four"', 'id="three-of-five"'))).toContain(
      `${figure}:1:20 error unknown claim "three-of-five" — did you mean "three-of-four"? (unknown-claim)`,
    );
  });

  it('refuses a quantity that nothing binds, in digits or in words, in any text', () => {
    expect(problemsOf(change(article, 'See [the mine]', 'It grew by 40 percent. See [the mine]'))).toContain(
      `${article}:18:12 error "40" in "…It grew by 40 percent. See…" is bound to nothing — use <Number id="…" /> or <Claim id="…"> (unbound-quantity)`,
    );
    expect(problemsOf(change(figure, 'caption: China led.', 'caption: Output doubled.'))[0]).toMatch(
      /figure\.yaml:3:\d+ error "doubled" in .* \(unbound-quantity\)/,
    );
    expect(problemsOf(change(article, 'standfirst: Ore comes first.', 'standfirst: Nearly all ore comes first.'))[0]).toMatch(
      /index\.mdx:4:\d+ error "Nearly all" .* \(unbound-quantity\)/,
    );
  });

  it('lets dates, years, designations, quotations and small counts in words be', () => {
    const free =
      'On 27 May 2026, in the 1990s and from 1984 to 1998, the F-35 and section 45X, “some 40 percent” and seven mines: see [the mine]';
    expect(problemsOf(change(article, 'See [the mine]', free))).toEqual([]);
  });

  it('names a claim whose assertion fails, with the values', () => {
    expect(problemsOf(change(csv, 'China,2025,300', 'China,2025,330'))).toEqual([
      'content/claims/mining.yaml:1:3 error claim "three-of-four" (China mined three of every four tonnes) no longer holds: ore-share-2025 is 82.5, expected between 73 and 77 (claim-fails)',
    ]);
  });

  it('refuses a number typed by hand that a dataset holds', () => {
    const typed = `- id: ore-2024
  label: China's output, 2024
  unit: t REO
  value: 270
  source: survey-2026
  locator: p. 1
  as_of: 2024
`;
    expect(problemsOf({ 'content/numbers/typed.yaml': typed })[0]).toBe(
      'content/numbers/typed.yaml:1:3 error number "ore-2024" is typed by hand, but dataset "output", column "tonnes" (row with China) holds it — use "from" (typed-twin)',
    );
  });

  it('refuses a number with a unit that is not the column’s, and an unknown unit', () => {
    expect(problemsOf(change(numbers, 'unit: t REO', 'unit: kg'))[0]).toBe(
      `${numbers}:3:9 error number "ore-2025" says "kg", but column "tonnes" is in "t REO" — correct the unit or add "scale" (wrong-unit)`,
    );
    expect(problemsOf(change(numbers, 'unit: t REO', 'unit: t REE')).find((line) => line.startsWith(numbers))).toBe(
      `${numbers}:3:9 error number "ore-2025": unknown unit "t REE" — did you mean "t REO"? (unknown-unit)`,
    );
  });

  it('names a selection that finds no row, or several', () => {
    expect(problemsOf(change(numbers, 'year: 2025 } }', 'year: 2030 } }')).find((line) => line.startsWith(numbers))).toBe(
      `${numbers}:4:9 error number "ore-2025": dataset "output": no row with country = China, year = 2030 (empty-selection)`,
    );
    expect(
      problemsOf(change(numbers, 'country: China, year: 2025 } }', 'country: China } }')).find((line) => line.startsWith(numbers)),
    ).toContain('2 rows with country = China — expected one; add a condition (ambiguous-selection)');
  });

  it('refuses a column without a unit and a ragged or mistyped row', () => {
    expect(problemsOf(change(dataset, ', unit: t REO', ''))).toContain(
      `${dataset}:6:11 error column "tonnes" holds numbers but has no unit — add "unit", for example "t REO" (column-without-unit)`,
    );
    expect(problemsOf(change(csv, 'China,2024,270,survey-2026', 'China,2024,270'))).toContain(
      `${csv}:2:1 error 3 cells, expected 4 — a comma inside a text needs quotation marks (ragged-csv)`,
    );
    expect(problemsOf(change(csv, 'China,2024,270', 'China,2024,about 270'))).toContain(
      `${csv}:2:1 error column "tonnes": expected number, found "about 270" (wrong-type)`,
    );
  });

  it('refuses broken YAML and broken MDX with their line', () => {
    expect(problemsOf(change(figure, 'caption: China led.', 'caption: "China led.')).join('\n')).toMatch(
      /figure\.yaml:\d+:\d+ error .* \(broken-yaml\)/,
    );
    expect(problemsOf(change(article, '<Term id="ore">ore</Term>', '<Term id="ore">ore')).join('\n')).toMatch(
      /mining\/index\.mdx:\d+:\d+ error .* \(broken-mdx\)/,
    );
  });

  it('refuses imports, expressions and HTML', () => {
    expect(problemsOf(change(article, 'See [the mine]', '{1 + 1} See [the mine]'))[0]).toBe(
      `${article}:18:1 error expressions in braces are not allowed in content (not-allowed)`,
    );
    expect(problemsOf(change(article, 'See [the mine]', '<b>See</b> [the mine]'))[0]).toContain('unknown component <b>');
  });

  it('refuses a heading without an id and an id used twice', () => {
    expect(problemsOf(change(article, '## The mine [#the-mine]', '## The mine'))[0]).toBe(
      `${article}:16:1 error heading "The mine" has no id — write "## The mine [#its-id]" (heading-without-id)`,
    );
    expect(problemsOf(change(article, '[#the-mine]', '[#ore-2025]'))).toContain(
      `${numbers}:1:3 error id "ore-2025" (number) is already used by the section at ${article}:16 (duplicate-id)`,
    );
  });

  it('refuses a link that leads nowhere', () => {
    expect(problemsOf(change(article, '(/articles/mining-again/#the-mine-again)', '(/articles/minig/)'))).toContain(
      `${article}:18:5 error no page "/articles/minig/" — did you mean "/articles/mining/"? (broken-link)`,
    );
    expect(problemsOf(change(article, '#the-mine-again)', '#the-mine-agian)'))).toContain(
      `${article}:18:5 error page "/articles/mining-again/" has nothing with the id "the-mine-agian" — did you mean "the-mine-again"? (broken-fragment)`,
    );
  });

  it('refuses a figure without a description', () => {
    expect(problemsOf(change(figure, 'description: { what: Bars., point: China leads., use: Read the bars. }\n', '')).join('\n')).toMatch(
      /figure\.yaml:1:1 error description: .* \(invalid-record\)/,
    );
  });

  it('warns of sources that nothing cites, hard reading and stale dates', () => {
    expect(
      problemsOf({ 'content/sources/idle-2020.yaml': 'type: report\ntitle: Idle\naccessed: 2026-11-23\nstanding: primary\n' }),
    ).toEqual(['content/sources/idle-2020.yaml:1:1 warning nothing cites source "idle-2020" (idle-source)']);
    expect(problemsOf(change(article, 'facts_checked_to: 2026-06-22', 'facts_checked_to: 2026-01-01'))).toEqual([
      `${article}:7:19 warning facts checked to 2026-01-01, but source "survey-2026" is of 2026-05-27 (stale-facts)`,
    ]);
    const export2026 = 'content/sources/survey-2026.yaml';
    expect(problemsOf(change(export2026, 'issued: 2026-05-27', 'issued: 2026-07-10'))).toEqual([
      `${article}:7:19 warning facts checked to 2026-06-22, but source "survey-2026" is of 2026-07-10 (stale-facts)`,
    ]);
    expect(problemsOf(change(export2026, 'issued: 2026-05-27', 'issued: 2026-07-10\nreaches: 2026-04-30'))).toEqual([]);
    const hard =
      'Institutional considerations notwithstanding, multilateral organizations increasingly prioritize comprehensive diversification methodologies. '.repeat(
        4,
      );
    expect(problemsOf(change(article, 'See [the mine]', `${hard} See [the mine]`))[0]).toMatch(
      /index\.mdx:2:8 warning reads at grade \d+\.\d, above 11 \(reading-grade\)/,
    );
  });
});
