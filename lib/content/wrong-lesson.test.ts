import { describe, expect, it } from 'vitest';
import { change, problemsOf } from './testing/small-site';

const lesson = 'content/lessons/first-lesson/index.mdx';
const quiz = 'content/lessons/first-lesson/quiz.yaml';

describe('the content check of lessons', () => {
  it('says where a question or prediction stands that quiz.yaml does not hold', () => {
    expect(problemsOf(change(lesson, 'Question id="what-is-ore"', 'Question id="what-is-oar"'))).toEqual([
      `${lesson}:22:1 error unknown question "what-is-oar" in lesson "first-lesson" — did you mean "what-is-ore"? (unknown-question)`,
      `${quiz}:2:9 error question "what-is-ore" stands nowhere in the lesson — write <Question id="what-is-ore" /> (idle-question)`,
    ]);
    expect(problemsOf(change(lesson, 'Predict id="guess-ore"', 'Predict id="guess-oar"'))[0]).toContain('unknown prediction "guess-oar"');
    expect(
      problemsOf(change(lesson, '<Question id="how-much-ore" />', '<Question id="how-much-ore" />\n\n<Question id="how-much-ore" />'))[0],
    ).toContain('stands in the lesson already (double-question)');
  });

  it('wants questions listed in the order of the lesson, which numbers them', () => {
    const one = '<Question id="what-is-ore" />';
    const two = '<Question id="how-much-ore" />';
    expect(problemsOf(change(lesson, `${one}\n\n${two}`, `${two}\n\n${one}`))).toEqual([
      `${quiz}:2:9 error question "what-is-ore" is number 1 here, but in the lesson "how-much-ore" is — list them in the lesson's order, for they are numbered by it (question-order)`,
    ]);
  });

  it('refuses two options with the same words and two wrong ones with the same feedback', () => {
    expect(problemsOf(change(quiz, 'text: A soil', 'text: a *metal*'))[0]).toMatch(
      /quiz\.yaml:10:\d+ error question "what-is-ore": two answers have the same words: “a metal” \(same-words\)/,
    );
    expect(problemsOf(change(quiz, 'It is dug, but see', 'It holds one. See'))[0]).toMatch(
      /quiz\.yaml:10:\d+ error .* two wrong answers have the same feedback — each needs its own/,
    );
  });

  it('refuses a wrong option without feedback, or with one that leads nowhere', () => {
    expect(problemsOf(change(quiz, ', feedback: "It holds one. See [the mine](/articles/mining/#the-mine)."', '')).join('\n')).toMatch(
      /quiz\.yaml:9:\d+ error questions\.0\.options\.1\.feedback: .* \(invalid-record\)/,
    );
    expect(problemsOf(change(quiz, 'It holds one. See [the mine](/articles/mining/#the-mine).', 'It holds one.'))[0]).toMatch(
      /quiz\.yaml:9:\d+ error .* links no section .* \(feedback-without-link\)/,
    );
    expect(
      problemsOf(
        change(
          quiz,
          'It holds one. See [the mine](/articles/mining/#the-mine).',
          'It holds one. See [the mine](/articles/mining/#the-mint).',
        ),
      )[0],
    ).toContain('has nothing with the id "the-mint" — did you mean "the-mine"? (broken-fragment)');
    expect(problemsOf(change(quiz, 'section: /articles/mining/#the-mine', 'section: /articles/mining/#the-mint'))[0]).toContain(
      '(broken-fragment)',
    );
  });

  it('wants each objective tested by two questions', () => {
    expect(problemsOf(change(lesson, 'text: Know ore. }', 'text: Know ore. }, { id: know-metal, text: Know metal. }'))).toEqual([
      `${lesson}:9:49 error objective "know-metal" is tested by no question — it needs at least two (predictions do not count) (untested-objective)`,
    ]);
    expect(problemsOf(change(quiz, 'objectives: [know-ore]', 'objectives: [know-oar]'))).toEqual([
      `${lesson}:9:14 error objective "know-ore" is tested by one question — it needs at least two (predictions do not count) (untested-objective)`,
      `${quiz}:4:18 error unknown objective "know-oar" — did you mean "know-ore"? (unknown-objective)`,
    ]);
  });

  it('binds the quantities of questions like all others, and computes answers from records', () => {
    expect(problemsOf(change(quiz, 'text: Rock worth digging', 'text: Rock with 5 percent metal'))[0]).toMatch(
      /quiz\.yaml:8:\d+ error "5" in .* \(unbound-quantity\)/,
    );
    expect(problemsOf(change(quiz, 'answer: { number: ore-share-2025 }', 'answer: { value: 75 }')).join('\n')).toContain(
      'questions.1.answer',
    );
    expect(problemsOf(change(quiz, 'answer: { number: ore-share-2025 }', 'answer: { number: ore-share-2052 }'))[0]).toContain(
      'unknown number "ore-share-2052" — did you mean "ore-share-2025"?',
    );
    expect(problemsOf(change(quiz, 'times: 0.01', 'times: 1.03'))[0]).toContain(
      'this mistake lies within or next to the tolerance of the right answer (mistake-is-right)',
    );
    expect(problemsOf(change(quiz, 'guess: [{ number: ore-share-2025', 'guess: [{ number: ore-2025'))[0]).toContain(
      'prediction "guess-ore" shows shares, but number "ore-2025" is in "t REO" (wrong-unit)',
    );
  });

  it('wants one right option, a known kind of question and of step, and the file itself', () => {
    expect(problemsOf(change(quiz, 'right: true, ', ''))[0]).toContain('kind "one" needs exactly one option with "right: true"');
    expect(problemsOf(change(quiz, 'kind: one', 'kind: two'))[0]).toContain('questions.0.kind: ');
    expect(problemsOf(change(lesson, '[#lesson-read read]', '[#lesson-read]'))[0]).toBe(
      `${lesson}:16:1 error step "Read" has no kind — write "## Read [#lesson-read read]" with one of read, predict, explore, explain, check (step-kind)`,
    );
    expect(problemsOf(change(lesson, '[#lesson-read read]', '[#lesson-read reed]'))[0]).toContain(
      'has the unknown kind "reed" — did you mean "read"?',
    );
    expect(problemsOf({ [quiz]: undefined })).toContain(`${quiz}:1:1 error lesson "first-lesson" has no quiz.yaml (missing-file)`);
  });

  it('gives questions an id of the whole site', () => {
    expect(problemsOf(change(quiz, 'id: guess-ore', 'id: ore-2025')).join('\n')).toContain('id "ore-2025"');
  });
});
