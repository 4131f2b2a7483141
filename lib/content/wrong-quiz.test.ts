import { describe, expect, it } from 'vitest';
import { problemsOf, smallGuide } from './testing/small-site';

const lesson = 'content/lessons/second-lesson/index.mdx';
const quiz = 'content/lessons/second-lesson/quiz.yaml';
const svg = 'content/lessons/second-lesson/diagrams/box.svg';
const link = '[the mine](/articles/mining/#the-mine)';
const asked = `objectives: [know-more]
    prompt: Words?
    hint: Words.
    explanation: Words.
    section: /articles/mining/#the-mine`;

/** A lesson with a question and a prediction of each newer kind, beside the small site's own. */
const second: Readonly<Record<string, string>> = {
  [lesson]: `---
title: Second lesson
short: Second
standfirst: Learn more.
description: Another lesson.
order: 2
grades: 9–12
minutes: 20
objectives: [{ id: know-more, text: Know more. }]
articles: [mining]
facts_checked_to: 2026-06-22
---

## Again [#again check]

Ore is rock.

<Recall />

<Predict id="guess-amount" />

<Predict id="guess-line" />

<Question id="pairs" />

<Question id="labels" />

<Question id="words" />

<Question id="varied" />
`,
  [quiz]: `questions:
  - id: pairs
    kind: match
    ${asked}
    pairs:
      - { id: mill, left: Mill, right: sorts grains, feedback: "Grains. See ${link}." }
      - { id: tank, left: Tank, right: sorts elements, feedback: "Elements. See ${link}." }
      - { id: oven, left: Oven, right: makes metal, feedback: "Metal. See ${link}." }
    strays: [{ id: pit, text: digs rock, feedback: "Digs. See ${link}." }]
  - id: labels
    kind: label
    ${asked}
    drawing: diagrams/box.svg
    alt: A box.
    spots:
      - { id: one, x: 10, y: 50, where: at the left, label: stirrer, feedback: "Left. See ${link}." }
      - { id: two, x: 50, y: 50, where: in the middle, label: wall, feedback: "Middle. See ${link}." }
      - { id: three, x: 90, y: 50, where: at the right, label: outlet, feedback: "Right. See ${link}." }
  - id: words
    kind: text
    ${asked}
    model: Ore is not supply.
    points:
      - { id: ore, text: names ore, feedback: "Ore. See ${link}." }
      - { id: supply, text: names supply, feedback: "Supply. See ${link}." }
  - id: varied
    kind: number
    ${asked}
    answer: { value: 10, made_up: true }
    unit: kg/t
    tolerance: { by: 1 }
    mistakes: [{ answer: { value: 100, made_up: true }, feedback: "Ten times. See ${link}." }]
    too_low: More.
    too_high: Less.
    variants:
      - id: twice
        prompt: Words again?
        answer: { value: 20, made_up: true }
        mistakes: [{ answer: { value: 200, made_up: true }, feedback: "Ten times. See ${link}." }]
predictions:
  - { id: guess-amount, kind: amount, objectives: [know-more], prompt: Guess., basis: Ore., number: ore-2025, low: 0, high: 1000, record: There., ask: Why? }
  - { id: guess-line, kind: line, objectives: [know-more], prompt: Guess., figure: output-by-country, series: china, from: 2020, record: There., ask: Why? }
recall: [what-is-ore]
`,
  'content/lessons/second-lesson/guide.yaml': smallGuide(20, 'pairs'),
  [svg]: '<svg viewBox="0 0 10 5"><path id="a" d="M0 0h10v5H0z" fill="var(--faint)"/><use href="#a"/></svg>',
};

/** Problems of the second lesson with one place in a file changed. */
function problemsWith(file: string, from: string, to: string): string[] {
  const text = second[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  return problemsOf({ ...second, [file]: text.replace(from, () => to) });
}

describe('the content check of the newer kinds', () => {
  it('finds nothing wrong with a lesson that has each of them', () => {
    expect(problemsOf(second)).toEqual([]);
  });

  it('wants choices that read differently, feedback of its own for each, and a link in it', () => {
    expect(problemsWith(quiz, 'text: digs rock', 'text: Sorts *grains*')[0]).toContain(
      'two answers have the same words: “sorts grains” (same-words)',
    );
    expect(problemsWith(quiz, 'left: Tank', 'left: mill')[0]).toContain('(same-words)');
    expect(problemsWith(quiz, 'feedback: "Digs.', 'feedback: "Metal.')[0]).toContain('(same-feedback)');
    expect(problemsWith(quiz, `"Middle. See ${link}."`, 'Middle.')[0]).toMatch(
      /question "labels": feedback to a wrong answer links no section .*\(feedback-without-link\)/,
    );
    expect(problemsWith(quiz, `"Supply. See ${link}."`, 'Supply.')[0]).toContain('question "words"');
    expect(problemsWith(quiz, 'id: pit,', 'id: mill,')[0]).toContain('question "pairs": the id "mill" stands in it twice (double-part)');
  });

  it('binds the quantities of every text', () => {
    for (const [from, to] of [
      ['right: makes metal', 'right: makes 5 tonnes'],
      ['where: in the middle', 'where: 5 cm from the left'],
      ['model: Ore', 'model: 5 tonnes of ore'],
      ['text: names ore', 'text: names 5 ores'],
      ['prompt: Words again?', 'prompt: 5 tonnes again?'],
    ] as const)
      expect(problemsWith(quiz, from, to).join('\n'), to).toContain('(unbound-quantity)');
  });

  it('looks at the drawing', () => {
    expect(problemsOf({ ...second, [svg]: undefined })[0]).toContain(
      'question "labels", diagrams/box.svg: there is no such file (broken-drawing)',
    );
    expect(problemsWith(svg, 'viewBox="0 0 10 5"', '')[0]).toContain('the svg needs a viewBox');
    expect(problemsWith(svg, '<use', '<text x="1">stirrer</text><use')[0]).toContain('<text is not allowed');
    expect(problemsWith(svg, '<path', '<path onclick="x()"')[0]).toContain('onclick= is not allowed');
    expect(problemsWith(svg, 'fill="var(--faint)"', 'fill="#ff0000"')[0]).toContain('the color #ff0000 is typed');
  });

  it('wants variants with answers and mistakes of their own', () => {
    expect(problemsWith(quiz, 'value: 20,', 'value: 11,')[0]).toContain(
      'this variant has the answer of another one — change its values (same-variant)',
    );
    expect(problemsWith(quiz, 'answer: { value: 10, made_up: true }', 'answer: { value: 10.06, made_up: true }').join()).toBe('');
    expect(problemsWith(quiz, 'tolerance: { by: 1 }', 'tolerance: { by: 0.01 }').join()).toBe('');
    expect(
      problemsWith(
        quiz,
        'answer: { value: 10, made_up: true }\n    unit: kg/t\n    tolerance: { by: 1 }',
        'answer: { value: 10.06, made_up: true }\n    unit: kg/t\n    tolerance: { by: 0.01 }',
      )[0],
    ).toContain('its key reads “10.1 kg/t”, which its tolerance does not take — add "digits" or widen the tolerance (rounded-away)');
    expect(problemsWith(quiz, 'value: 200,', 'value: 21,')[0]).toContain('(mistake-is-right)');
  });

  it('wants an objective tested by more than texts', () => {
    const onlyTexts = (second[quiz] ?? '').replace(
      /kind: (match|label|number)\n {4}objectives: \[know-more\]/g,
      'kind: $1\n    objectives: [know-else]',
    );
    const words = second[lesson]?.replace('text: Know more. }', 'text: Know more. }, { id: know-else, text: Know else. }');
    const twice = onlyTexts.replace(
      '  - id: varied',
      `  - id: words-again
    kind: text
    ${asked}
    model: Ore is not all.
    points:
      - { id: all, text: names all, feedback: "All. See ${link}." }
      - { id: ore, text: names ore, feedback: "Ore. See ${link}." }
  - id: varied`,
    );
    expect(problemsOf({ ...second, [quiz]: twice, [lesson]: `${words}\n<Question id="words-again" />\n` })[0]).toContain(
      'objective "know-more" is tested by texts only, which nobody marks — it needs a question of another kind, too (unmarked-objective)',
    );
  });

  it('keeps the record of an amount away from the ends of its scale', () => {
    expect(problemsWith(quiz, 'high: 1000', 'high: 310')[0]).toContain(
      'prediction "guess-amount": the record (300) must lie well inside 0 to 310 (record-at-edge)',
    );
    expect(problemsWith(quiz, 'low: 0, high: 1000', 'low: 0, high: 1000, log: true')[0]).toContain(
      'a scale by factors begins above zero (empty-scale)',
    );
    expect(problemsWith(quiz, 'number: ore-2025', 'number: ore-2052')[0]).toContain('unknown number "ore-2052"');
    expect(problemsWith(quiz, 'figure: output-by-country', 'figure: output-by-land')[0]).toContain('unknown figure "output-by-land"');
  });

  it('lets only marked questions of earlier lessons come back, where <Recall /> stands', () => {
    expect(problemsWith(quiz, 'recall: [what-is-ore]', 'recall: [what-is-oar]')[0]).toContain(
      '"what-is-oar" is no question of a lesson before this one — did you mean "what-is-ore"? (unknown-recall)',
    );
    expect(problemsWith(quiz, 'recall: [what-is-ore]', 'recall: [pairs]')[0]).toContain('(unknown-recall)');
    expect(problemsWith(quiz, 'recall: [what-is-ore]\n', '')[0]).toContain('(empty-recall)');
    expect(problemsWith(lesson, '<Recall />\n', '')[0]).toContain('write <Recall /> in a step (idle-recall)');
  });
});
