import { type Files, makeTempFolder } from '@/lib/content/testing/temp-folder';
import { checkSite } from '../checks/all-rules';
import { formatProblem } from '../problem';
import { readSiteFresh } from '../site';

/** The least that a guide can say. */
export const smallGuide = (minutes: number, question: string): string => `purpose: Pupils learn.
plan:
  - { minutes: 5, title: Begin, core: true, teacher: Ask., pupils: Guess. }
  - { minutes: ${minutes - 10}, title: Go on, teacher: Walk about., pupils: Answer. }
  - { minutes: 5, title: End, teacher: Collect., pupils: Write. }
materials: [Paper.]
before: { text: Nothing. }
misconceptions:
  - { id: idea-one, idea: Ore is metal., sign: They say so., response: It holds one., questions: [${question}] }
  - { id: idea-two, idea: Ore is soil., sign: They say so., response: It is rock. }
discussion:
  - { ask: What pays?, listen_for: Price. }
  - { ask: Who digs?, listen_for: Miners. }
differentiation: { support: Less., stretch: More., language: Words. }
extension: [Read on.]
standards: [{ standard: small-standard, how: By digging. }]
`;

/** A whole site in one article: every kind of record once, and nothing wrong with it. Tests change one file and look at the message. */
export const smallSite: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: Small
tagline: a site
description: A site for tests.
author: Testers
publisher: Small
license: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`,
  'content/home.yaml': `title: [Small]
lede: Words.
chain_title: Chain
chain: Words.
stages:
  - { label: Mining, number: ore-2025, text: ore, article: mining }
  - { label: Mining again, number: ore-2025, text: ore, article: mining }
promise: Words.
`,
  'content/designations.yaml': '[F-35, 45X]\n',
  'content/sources/survey-2026.yaml': `type: report
title: Mineral Summaries
publisher: Survey
issued: 2026-05-27
accessed: 2026-11-23
standing: primary
`,
  'content/datasets/output/dataset.yaml': `title: Output
description: Output by country.
columns:
  country: { label: Country, type: string }
  year: { label: Year, type: integer }
  tonnes: { label: Output, type: number, unit: t REO, basis: REO in mined ore }
  source: { label: Source, type: string }
sources: [survey-2026]
coverage: 2024/2025
as_of: 2026-05-27
method: As printed.
license: { name: Public domain, redistribute: true }
topic: mining
`,
  'content/datasets/output/data.csv': `country,year,tonnes,source
China,2024,270,survey-2026
China,2025,300,survey-2026
World,2025,400,survey-2026
`,
  'content/numbers/mining.yaml': `- id: ore-2025
  label: China's output, 2025
  unit: t REO
  from: { dataset: output, column: tonnes, where: { country: China, year: 2025 } }
  as_of: 2025
- id: ore-share-2025
  label: China's share, 2025
  unit: "%"
  from: { dataset: output, column: tonnes, where: { country: China, year: 2025 }, op: share, against: { country: World } }
  as_of: 2025
`,
  'content/claims/mining.yaml': `- id: three-of-four
  says: China mined three of every four tonnes
  assert: [{ number: ore-share-2025, is: between, than: [73, 77] }]
`,
  'content/terms/mining.yaml': `- { id: ore, term: ore, definition: Rock worth digging., source: survey-2026 }
`,
  'content/figures/output-by-country/figure.yaml': `title: China mined <Claim id="three-of-four">three of every four</Claim> tonnes
subtitle: Output, t REO, 2025
caption: China led.
description: { what: Bars., point: China leads., use: Read the bars. }
sources: [survey-2026]
reviewed: 2026-11-23
`,
  'content/figures/output-by-country/data.ts': '',
  'content/figures/output-by-country/data.test.ts': '',
  'content/figures/output-by-country/chart.client.tsx': '',
  'content/articles/mining/index.mdx': `---
title: Mining
short: Mining
standfirst: Ore comes first.
description: About mining.
order: 1
facts_checked_to: 2026-06-22
lesson: first-lesson
next:
  - article: mining-again
    why: More.
---

China mined <Number id="ore-2025" /> of <Term id="ore">ore</Term> in 2025.<Cite source="survey-2026" at="p. 1" />

## The mine [#the-mine]

See [the mine](/articles/mining-again/#the-mine-again).

<Figure id="output-by-country" />
`,
  'content/articles/mining-again/index.mdx': `---
title: Mining again
short: Again
standfirst: Ore comes second.
description: About mining again.
order: 2
facts_checked_to: 2026-06-22
lesson: first-lesson
next:
  - article: mining
    why: Back.
---

## The mine again [#the-mine-again]

Ore.
`,
  'content/lessons/first-lesson/index.mdx': `---
title: First lesson
short: First
standfirst: Learn.
description: A lesson.
order: 1
grades: 9–12
minutes: 20
objectives: [{ id: know-ore, text: Know ore. }]
articles:
  - mining
# The latest day that its sources reach.
facts_checked_to: 2026-06-22
---

## Read [#lesson-read read]

Ore.

<Predict id="guess-ore" />

<Question id="what-is-ore" />

<Question id="how-much-ore" />
`,
  'content/lessons/first-lesson/quiz.yaml': `questions:
  - id: what-is-ore
    kind: one
    objectives: [know-ore]
    prompt: What is ore?
    hint: Think of rock.
    options:
      - { id: rock, text: Rock worth digging, right: true, feedback: Yes. }
      - { id: metal, text: A metal, feedback: "It holds one. See [the mine](/articles/mining/#the-mine)." }
      - { id: soil, text: A soil, feedback: "It is dug, but see [the mine](/articles/mining/#the-mine)." }
    explanation: Ore pays.
    section: /articles/mining/#the-mine
  - id: how-much-ore
    kind: number
    objectives: [know-ore]
    prompt: What was China's share in 2025?
    hint: Divide.
    answer: { number: ore-share-2025 }
    tolerance: { by: 2 }
    mistakes:
      - { answer: { number: ore-share-2025, times: 0.01 }, feedback: "Move the point. See [the mine](/articles/mining/#the-mine)." }
    too_low: More.
    too_high: Less.
    explanation: It was <Number id="ore-share-2025" />.
    section: /articles/mining/#the-mine
predictions:
  - id: guess-ore
    kind: shares
    objectives: [know-ore]
    prompt: Guess.
    basis: Share of output, 2025
    guess: [{ number: ore-share-2025, label: Mining }]
    record: There.
    ask: Why?
`,
  'content/lessons/first-lesson/guide.yaml': smallGuide(20, 'what-is-ore'),
  'content/standards.yaml': `- { id: small-standard, code: X-1, framework: NGSS, grades: 9–12, text: Know rocks., source: survey-2026 }
`,
};

/** Writes the small site with some files changed (undefined: left out) to a new folder, and returns its problems as printed. */
export function problemsOf(changes: Readonly<Record<string, string | undefined>> = {}): string[] {
  const former = process.env.SEVENTEEN_ROOT;
  process.env.SEVENTEEN_ROOT = writeSite(changes);
  try {
    return checkSite(readSiteFresh()).map(formatProblem);
  } finally {
    if (former === undefined) delete process.env.SEVENTEEN_ROOT;
    else process.env.SEVENTEEN_ROOT = former;
  }
}

/** The small site with changes, in a new folder. */
export const writeSite = (changes: Files): string => makeTempFolder({ ...smallSite, ...changes });

/** A file of the small site with one piece of text replaced. @throws when the piece is not there. */
export function change(file: string, from: string, to: string): Record<string, string> {
  const text = smallSite[file];
  if (text === undefined || !text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  return { [file]: text.replace(from, to) };
}
