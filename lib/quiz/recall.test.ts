import { expect, it } from 'vitest';
import type { QuestionProgress } from './progress';
import { chooseRecalled } from './recall';
import { sampleQuiz } from './testing/sample';

const right = { answer: ['b'], isRight: true };
const wrong = { answer: ['a'], isRight: false };
const choose = (known: Record<string, QuestionProgress>) => chooseRecalled(sampleQuiz.recall, (_lesson, id) => known[id]);

it('takes the first three where nothing is known', () => {
  expect(choose({})).toEqual(['r-one', 'r-two', 'r-three']);
});

it('brings back first what went wrong or was looked up, then what was not met for longest, then what was never met', () => {
  expect(
    choose({
      'r-one': { attempts: [right], day: 30 },
      'r-two': { attempts: [right], day: 10 },
      'r-four': { attempts: [wrong], day: 40 },
    }),
  ).toEqual(['r-four', 'r-two', 'r-one']);
  expect(choose({ 'r-three': { attempts: [wrong, { ...right, isShown: true }], shown: [''], day: 5 } })).toEqual([
    'r-three',
    'r-one',
    'r-two',
  ]);
});

it('goes by how it went last, in whatever lesson that was', () => {
  expect(
    choose({
      'r-one': { attempts: [wrong], day: 10, recalls: [{ day: 50, isRight: true }] },
      'r-two': { attempts: [right], day: 20 },
      'r-three': { attempts: [], recalls: [{ day: 30, isRight: false }] },
    }),
  ).toEqual(['r-three', 'r-two', 'r-one']);
});
