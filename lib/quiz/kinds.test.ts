import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from './kinds';
import { inVariant, nextVariant } from './kinds/number';
import { putInPlace } from './kinds/placing';
import { longestText } from './kinds/text';
import type { Question } from './quiz';
import { shuffle, shuffleAway } from './shuffle';
import {
  labelQuestion,
  manyQuestion,
  matchQuestion,
  numberQuestion,
  oneQuestion,
  orderQuestion,
  sampleQuiz,
  textQuestion,
} from './testing/sample';

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

  it('wants every place filled, and says of each wrong one what is wrong with it', () => {
    expect(status(matchQuestion)).toBe('unclear');
    expect(judge(matchQuestion, 'one=one').replies).toEqual([{ tone: 'note', text: ['2 places are still empty.'] }]);
    expect(judge(matchQuestion, 'one=one', 'two=three', 'three=nobody')).toEqual({
      status: 'wrong',
      replies: [
        { tone: 'note', text: ['1 of 3 are right.'] },
        { about: 'two', tone: 'wrong', text: ['two belongs elsewhere'] },
        { about: 'three', tone: 'wrong', text: ['nobody does that'] },
      ],
    });
    expect(judge(labelQuestion, 'two=two', 'three=three', 'one=one')).toEqual({ status: 'right', replies: [] });
  });

  it('fills and empties a place, in the order of the places', () => {
    const one = putInPlace(matchQuestion, [], 'two', 'three');
    expect(putInPlace(matchQuestion, one, 'one', 'two')).toEqual(['one=two', 'two=three']);
    expect(putInPlace(matchQuestion, one, 'two', '')).toEqual([]);
    expect(putInPlace(matchQuestion, ['gone=one', 'one=gone'], 'two', 'two')).toEqual(['two=two']);
  });

  it('never marks a text, and speaks of the points that the pupil does not find in it', () => {
    expect(judge(textQuestion, '🧲 …').status).toBe('unclear');
    expect(judge(textQuestion, 'Ore is rock.')).toEqual({ status: 'self', replies: [] });
    expect(judge(textQuestion, 'Ore is rock.', '=compared', 'ore')).toEqual({
      status: 'self',
      replies: [{ about: 'supply', tone: 'note', text: ['supply is missing'] }],
    });
    const keep = (text: string) => kindOf(textQuestion).keep(textQuestion, [text, 'gone', 'ore']);
    expect(keep('x'.repeat(90_000))).toEqual(['x'.repeat(longestText), 'ore']);
    // 3,000 emoji fit; of more, none is cut in half.
    expect(keep('🧲'.repeat(3000))).toEqual(['🧲'.repeat(3000), 'ore']);
    expect(keep(`x${'🧲'.repeat(longestText)}`)).toEqual([`x${'🧲'.repeat(longestText / 2 - 1)}`, 'ore']);
  });

  it('asks a number in its variants, in turn', () => {
    expect(nextVariant(numberQuestion, undefined)).toBe('twice');
    expect(nextVariant(numberQuestion, 'twice')).toBeUndefined();
    const twice = inVariant(numberQuestion, 'twice');
    expect(twice).toMatchObject({ id: 'q-number', prompt: ['? twice'], unit: 'kg/t', value: 4.48 });
    expect(status(twice, '4.5')).toBe('right');
    expect(judge(twice, '2.24').replies).toEqual([{ tone: 'wrong', text: ['that was before'] }]);
    expect(inVariant(numberQuestion, 'gone')).toEqual(numberQuestion);
  });

  it('takes “1,5” and “1.5e3 kg” in the units that fit, and explains why a letter or a foreign unit is no number', () => {
    const mass = {
      ...numberQuestion,
      value: 1500,
      tolerance: 1,
      units: [
        { name: 'g', factor: 1 },
        { name: 'kg', factor: 1000 },
      ],
    };
    expect(status(mass, '1.5 kg')).toBe('right');
    expect(status(mass, '1,5 kg')).toBe('right');
    expect(status({ ...mass, value: 1_500_000 }, '1.5e3 kg')).toBe('right');
    for (const odd of ['1.5 lb', '🧲', 'x'.repeat(3000)]) expect(judge(mass, odd).status, odd.slice(0, 9)).toBe('unclear');
  });

  it('finds its own solution right, whatever the kind', () => {
    for (const question of sampleQuiz.questions.filter(({ kind }) => kind !== 'text'))
      expect(status(question, ...kindOf(question).solve(question)), question.kind).toBe('right');
  });

  it('lives with saved answers that name things which are gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleQuiz.questions), fc.array(fc.string()), (question, answer) => {
        expect(['right', 'wrong', 'unclear', 'self']).toContain(
          kindOf(question).judge(question, kindOf(question).keep(question, answer)).status,
        );
      }),
    );
  });
});

describe('the wrong idea behind an answer', () => {
  it('is the first of the question’s own list, and none for a right answer', () => {
    const slip = (question: Question, ...answer: string[]) => kindOf(question).slipOf(question, answer);
    expect(slip(oneQuestion, 'c')).toBe('c');
    expect(slip(manyQuestion, 'a')).toBe('c');
    expect(slip(manyQuestion, 'a', 'b')).toBe('b');
    expect(slip(numberQuestion, '447')).toBe('mistake-1');
    expect(slip(numberQuestion, '0.5')).toBe('too-low');
    expect(slip(orderQuestion, 'dig', 'part', 'float', 'bake')).toBe('float');
    expect(slip(matchQuestion, 'one=two', 'two=one', 'three=three')).toBe('one');
    expect(slip(matchQuestion, 'one=nobody', 'two=two', 'three=three')).toBe('nobody');
    expect(slip(textQuestion, 'words', '=compared', 'ore')).toBe('supply');
    for (const question of sampleQuiz.questions) expect(slip(question, ...kindOf(question).solve(question)), question.kind).toBeUndefined();
  });

  it('is always in the list when the answer is wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sampleQuiz.questions),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', '1', '447', '9', 'one=two', 'two=nobody', 'three=one')),
        (question, parts) => {
          const kind = kindOf(question);
          const answer = kind.keep(question, parts);
          const found = kind.slipOf(question, answer);
          if (kind.judge(question, answer).status === 'wrong') expect(kind.slips(question)).toContain(found);
          if (kind.judge(question, answer).status === 'right') expect(found).toBeUndefined();
        },
      ),
    );
  });
});

describe('what must not change the score', () => {
  it('the order in which places were filled, and in which their choices are shown', () => {
    const answers = fc.uniqueArray(fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.constantFrom('one', 'two', 'three', 'nobody')), {
      selector: ([slot]) => slot,
    });
    fc.assert(
      fc.property(fc.constantFrom(matchQuestion, labelQuestion), answers, fc.string(), (question, places, seed) => {
        const answer = places.map(([slot, choice]) => `${slot}=${choice}`);
        const shuffled = { ...question, choices: shuffle(question.choices, seed) };
        expect(judge(shuffled, ...shuffle(answer, seed))).toEqual(judge(question, ...answer));
      }),
    );
  });

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
