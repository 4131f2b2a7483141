import { expect, it } from 'vitest';
import { compareGuess } from './guess';
import { noProgress, withAttempt } from './progress';
import { countRight, objectiveResults } from './result';
import { sampleQuiz } from './testing/sample';

const wrong = { answer: ['a'], isRight: false };
const right = { answer: ['b'], isRight: true };

it('says of each objective whether its questions came right in the end', () => {
  const [open] = objectiveResults(sampleQuiz, noProgress);
  expect(open).toMatchObject({
    status: 'open',
    questions: [{ standing: 'open' }, { standing: 'open' }, { standing: 'open' }, { standing: 'open' }],
  });

  const some = withAttempt(withAttempt(withAttempt(noProgress, 'q-one', wrong), 'q-one', right), 'q-many', wrong);
  expect(objectiveResults(sampleQuiz, some)[0]).toMatchObject({
    status: 'not-yet',
    questions: [{ standing: 'later' }, { standing: 'wrong' }, { standing: 'open' }, { standing: 'open' }],
  });
  expect(countRight(sampleQuiz, some)).toEqual({ total: 4, right: 1, first: 0, open: 2 });

  const all = sampleQuiz.questions.reduce((progress, { id }) => withAttempt(progress, id, right), noProgress);
  expect(objectiveResults(sampleQuiz, all)[0]?.status).toBe('met');
  expect(countRight(sampleQuiz, all)).toEqual({ total: 4, right: 4, first: 4, open: 0 });
});

it('a later slip does not take back what was right at the first try', () => {
  const slipped = withAttempt(withAttempt(noProgress, 'q-one', right), 'q-one', wrong);
  expect(objectiveResults(sampleQuiz, slipped)[0]?.questions[0]?.standing).toBe('right');
});

it('puts the gap between guess and record in words, in whole points', () => {
  expect(compareGuess(70, 91.28)).toBe('21 points too low');
  expect(compareGuess(92, 91.28)).toBe('1 point too high');
  expect(compareGuess(91, 91.28)).toBe('exactly the record');
});
