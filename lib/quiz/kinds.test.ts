import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from './kinds';
import type { Question } from './quiz';
import { shuffle, shuffleAway } from './shuffle';
import { manyQuestion, numberQuestion, oneQuestion, orderQuestion, sampleQuiz } from './testing/sample';

const judge = (question: Question, ...answer: string[]) => kindOf(question).judge(question, answer);
const status = (question: Question, ...answer: string[]) => judge(question, ...answer).status;

describe('judging an answer', () => {
  it('says what the option chosen has to say', () => {
    expect(judge(oneQuestion, 'b')).toEqual({ status: 'right', replies: [{ about: 'b', tone: 'right', text: ['about b'] }] });
    expect(judge(oneQuestion, 'c')).toEqual({ status: 'wrong', replies: [{ about: 'c', tone: 'wrong', text: ['about c'] }] });
    expect(status(oneQuestion)).toBe('unclear');
  });

  it('wants every right option ticked and no wrong one', () => {
    expect(status(manyQuestion, 'a', 'c')).toBe('right');
    expect(judge(manyQuestion, 'a').replies.at(-1)).toEqual({ tone: 'note', text: ['One true statement is not ticked yet.'] });
    expect(judge(manyQuestion, 'a', 'b', 'c')).toMatchObject({
      status: 'wrong',
      replies: [{ about: 'a' }, { about: 'b', tone: 'wrong' }, { about: 'c' }],
    });
  });

  it('takes a number up to and on the edge of its tolerance, in any unit that fits', () => {
    expect(status(numberQuestion, '2.352')).toBe('right');
    expect(status(numberQuestion, '2.128')).toBe('right');
    expect(status(numberQuestion, '2.353')).toBe('wrong');
    expect(status(numberQuestion, '2.127')).toBe('wrong');
    expect(status(numberQuestion, '0.00224 t/t')).toBe('right');
  });

  it('knows a plain mistake by its value and does not count what cannot be read', () => {
    expect(judge(numberQuestion, '447').replies).toEqual([{ tone: 'wrong', text: ['upside down'] }]);
    expect(judge(numberQuestion, '0,5').replies).toEqual([
      { tone: 'note', text: ['Read as 0.5 kg/t.'] },
      { tone: 'wrong', text: ['low'] },
    ]);
    expect(status(numberQuestion, 'two')).toBe('unclear');
  });

  it('speaks of the first thing that is astray', () => {
    expect(status(orderQuestion, 'dig', 'float', 'part', 'bake')).toBe('right');
    expect(judge(orderQuestion, 'dig', 'part', 'float', 'bake').replies).toEqual([
      { tone: 'note', text: ['2 of 4 stand in their place.'] },
      { about: 'float', tone: 'wrong', text: ['float is astray'] },
    ]);
  });

  it('finds its own solution right, whatever the kind', () => {
    for (const question of sampleQuiz.questions) expect(status(question, ...kindOf(question).solve(question)), question.kind).toBe('right');
  });

  it('lives with saved answers that name things which are gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleQuiz.questions), fc.array(fc.string()), (question, answer) => {
        expect(['right', 'wrong', 'unclear']).toContain(kindOf(question).judge(question, kindOf(question).keep(question, answer)).status);
      }),
    );
  });
});

describe('what must not change the score', () => {
  it('the order in which options were ticked', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd']), fc.string(), (ticked, seed) => {
        expect(judge(manyQuestion, ...shuffle(ticked, seed))).toEqual(judge(manyQuestion, ...ticked));
      }),
    );
  });

  it('the order in which options are shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(oneQuestion, manyQuestion), fc.subarray(['a', 'b', 'c', 'd']), fc.string(), (question, answer, seed) => {
        const shuffled = { ...question, options: shuffle(question.options, seed) };
        // For "one" only the first of several counts: give it one.
        const given = question.kind === 'one' ? answer.slice(0, 1) : answer;
        expect(status(shuffled, ...given)).toBe(status(question, ...given));
      }),
    );
  });

  it('how wide a tolerance is, outside of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.double({ min: 1.001, max: 5, noNaN: true }), (tolerance, factor) => {
        const question = { ...numberQuestion, value: 10, tolerance, mistakes: [] };
        expect(status(question, (10 + tolerance).toString())).toBe('right');
        expect(status(question, (10 + tolerance * factor).toString())).toBe('wrong');
      }),
    );
  });
});

describe('shuffling', () => {
  it('keeps every item, and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (items, seed) => {
        expect(shuffle(items, seed).sort()).toEqual([...items].sort());
        expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
      }),
    );
  });

  it('never hands out the answer', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.string(), (items, seed) => {
        expect(shuffleAway(items, seed)).not.toEqual(items);
      }),
    );
  });
});
