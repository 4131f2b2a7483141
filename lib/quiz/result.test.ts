import { expect, it } from 'vitest';
import { compareAmount, compareGuess, writeAmount } from './guess';
import { type LessonProgress, noProgress, questionProgress, withAnswerShown, withAttempt, withFreshStart } from './progress';
import { countRight, isFinished, listToRepeat, objectiveResults, standingOf } from './result';
import { amountPrediction, numberQuestion, sampleQuiz } from './testing/sample';

const wrong = { answer: ['a'], isRight: false };
const right = { answer: ['b'], isRight: true };

it('says of each objective whether its questions came right in the end; texts never decide', () => {
  const standings = (progress: LessonProgress) => objectiveResults(sampleQuiz, progress)[0]?.questions.map(({ standing }) => standing);
  expect(objectiveResults(sampleQuiz, noProgress)[0]?.status).toBe('open');
  expect(standings(noProgress)).toEqual(Array(7).fill('open'));

  const some = withAttempt(withAttempt(withAttempt(noProgress, 'q-one', wrong), 'q-one', right), 'q-many', wrong);
  expect(objectiveResults(sampleQuiz, some)[0]?.status).toBe('not-yet');
  expect(standings(some)?.slice(0, 3)).toEqual(['later', 'wrong', 'open']);
  expect(countRight(sampleQuiz, some)).toEqual({ total: 6, right: 1, first: 0, shown: 0, open: 4, texts: { total: 1, compared: 0 } });
  expect(isFinished(sampleQuiz, some)).toBe(false);

  const marked = sampleQuiz.questions.filter(({ kind }) => kind !== 'text');
  const all = marked.reduce((progress, { id }) => withAttempt(progress, id, right), noProgress);
  expect(objectiveResults(sampleQuiz, all)[0]?.status).toBe('met');
  expect(isFinished(sampleQuiz, all)).toBe(false);
  const written = withAttempt(all, 'q-text', { answer: ['Ore.'], isRight: false });
  expect(standings(written)?.at(-1)).toBe('written');
  const compared = withAttempt(written, 'q-text', { answer: ['Ore.', '=compared'], isRight: false });
  expect(standings(compared)?.at(-1)).toBe('self');
  expect(countRight(sampleQuiz, compared)).toEqual({ total: 6, right: 6, first: 6, shown: 0, open: 0, texts: { total: 1, compared: 1 } });
  expect(isFinished(sampleQuiz, compared)).toBe(true);
});

it('an answer that was looked up is not one’s own, until other numbers come right', () => {
  const shown = withAnswerShown(
    withAttempt(withAttempt(noProgress, 'q-number', wrong), 'q-number', { answer: ['c'], isRight: false }),
    'q-number',
  );
  const standing = (progress: LessonProgress) => standingOf(numberQuestion, questionProgress(progress, 'q-number'));
  expect(standing(shown)).toBe('shown');
  expect(standing(withAttempt(shown, 'q-number', right))).toBe('shown');
  expect(objectiveResults(sampleQuiz, shown)[0]?.status).toBe('not-yet');
  const varied = withFreshStart(shown, 'q-number', 'twice');
  expect(questionProgress(varied, 'q-number')).toMatchObject({ variant: 'twice', isFresh: true });
  const twice = withAttempt(varied, 'q-number', right);
  expect(questionProgress(twice, 'q-number').attempts.at(-1)).toEqual({ ...right, variant: 'twice' });
  expect(standing(twice)).toBe('later');
});

it('names each section to read again once, for all that it answers', () => {
  const some = withAttempt(withAttempt(noProgress, 'q-one', wrong), 'q-many', wrong);
  expect(listToRepeat(sampleQuiz, some).map(({ section, questions }) => [section.label, questions.map(({ id }) => id)])).toEqual([
    ['B', ['q-one', 'q-many']],
  ]);
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

it('tells an amount’s distance by what its scale is made of', () => {
  expect(compareAmount(amountPrediction, 6)).toBe('too low by a factor of 10');
  expect(compareAmount(amountPrediction, 150)).toBe('too high by a factor of 2.5');
  expect(compareAmount(amountPrediction, 60.5)).toBe('almost exactly the record');
  expect(compareAmount({ value: 270000, unit: 't REO', isLog: false }, 300000)).toBe('30,000 t REO too high');
  expect(writeAmount(0.00512345, 'ppm')).toBe('0.00512 ppm');
  expect([1, 1000].map((value) => writeAmount(value, 'stages'))).toEqual(['1 stage', '1,000 stages']);
});
