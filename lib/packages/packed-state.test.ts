import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '@/lib/quiz/kinds';
import { writeOwnText } from '@/lib/quiz/kinds/text';
import {
  type LessonProgress,
  noProgress,
  questionProgress,
  withAnswerShown,
  withAttempt,
  withFreshStart,
  withGuess,
  withRecall,
} from '@/lib/quiz/progress';
import type { Answer, Question } from '@/lib/quiz/quiz';
import { resultOf } from '@/lib/quiz/result-code';
import { sampleQuiz } from '@/lib/quiz/testing/sample';
import { readState, writeState } from './packed-state';
import { partsOf } from './tokens';

const limit = 4096;
const asBytes = (text: string) => new TextEncoder().encode(text).length;
const again = (progress: LessonProgress, most = limit) => {
  const written = writeState(sampleQuiz, { progress, isEndSeen: false }, most);
  return { written, progress: readState(sampleQuiz, written?.text ?? '').state?.progress ?? noProgress };
};

/** Any answer that the page could give to a question. */
function anyAnswer(question: Question): fc.Arbitrary<Answer> {
  const parts = partsOf(question);
  switch (question.kind) {
    case 'one':
      return fc.constantFrom(...parts).map((id) => [id]);
    case 'many':
      return fc.subarray(parts);
    case 'order':
      return fc.shuffledSubarray(parts, { minLength: parts.length });
    case 'number':
      return fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => [text]);
    case 'text':
      return fc
        .record({ text: fc.string({ unit: 'grapheme', maxLength: 40 }), ticks: fc.subarray(parts), isCompared: fc.boolean() })
        .map(writeOwnText);
    default:
      return fc
        .subarray(question.slots.map(({ id }) => id))
        .chain((slots) => fc.tuple(...slots.map((slot) => fc.constantFrom(...question.choices.map(({ id }) => `${slot}=${id}`)))));
  }
}

const anyProgress = fc.tuple(...sampleQuiz.questions.map((question) => fc.array(anyAnswer(question), { maxLength: 3 }))).map((all) =>
  all.reduce<LessonProgress>((before, answers, index) => {
    const question = sampleQuiz.questions[index] as Question;
    return answers.reduce(
      (next, answer) => withAttempt(next, question.id, { answer, isRight: kindOf(question).judge(question, answer).status === 'right' }),
      before,
    );
  }, noProgress),
);

describe('what a platform keeps of a lesson', () => {
  it('comes back as it was, whatever was answered', () => {
    fc.assert(fc.property(anyProgress, (progress) => void expect(again(progress, 64_000).progress).toEqual(progress)));
  });

  it('keeps place, guesses, notes, variants, shown answers, fresh starts and what came back from earlier lessons', () => {
    let progress = withGuess({ ...noProgress, step: 'test' }, 'p-share', {
      values: { separation: 70 },
      isRevealed: true,
      note: 'Because “so” 🙂',
    });
    progress = withAttempt(progress, 'q-number', { answer: ['447'], isRight: false });
    progress = withAnswerShown(withFreshStart(progress, 'q-number', 'twice'), 'q-number');
    progress = withAttempt(withRecall(progress, ['r-two', 'r-one']), 'r-two', { answer: ['b'], isRight: true });
    expect(again(progress).progress).toEqual(progress);
  });

  it('keeps that the end page was seen', () => {
    const text = writeState(sampleQuiz, { progress: noProgress, isEndSeen: true }, limit)?.text ?? '';
    expect(readState(sampleQuiz, text).state?.isEndSeen).toBe(true);
  });

  it('forgets words that were written anew before it cuts any that count', () => {
    const words = (text: string) => ({ answer: writeOwnText({ text, ticks: ['ore'], isCompared: true }), isRight: false });
    const progress = withAttempt(withAttempt(noProgress, 'q-text', words('x'.repeat(3000))), 'q-text', words('y'.repeat(3000)));
    const { written, progress: read } = again(progress);
    expect(written?.isCut).toBe(false);
    expect(questionProgress(read, 'q-text').attempts.at(-1)?.answer[0]).toBe('y'.repeat(3000));
  });

  it('cuts a text that is too long, in the middle of no character, and says so', () => {
    const progress = withAttempt(noProgress, 'q-text', { answer: ['🧲'.repeat(3000)], isRight: false });
    const { written, progress: read } = again(progress);
    expect(written?.isCut).toBe(true);
    expect(asBytes(written?.text ?? '')).toBeLessThanOrEqual(limit);
    expect(questionProgress(read, 'q-text').attempts[0]?.answer[0]).toMatch(/^(🧲)+ \[…\]$/u);
  });

  it('leaves out tries that decide nothing when there are hundreds, and the result stays the same', () => {
    const tries: Answer[] = Array.from({ length: 600 }, (_, index) => [index === 500 ? '2.24' : `${index}00`]);
    const progress = tries.reduce((next, answer) => withAttempt(next, 'q-number', { answer, isRight: answer[0] === '2.24' }), noProgress);
    const { written, progress: read } = again(progress);
    expect(written?.isCut).toBe(true);
    expect(resultOf(sampleQuiz, read)).toEqual(resultOf(sampleQuiz, progress));
  });

  it('survives questions that have gone and data that is damaged', () => {
    const progress = withAttempt(noProgress, 'q-one', { answer: ['a'], isRight: false });
    const text = writeState(sampleQuiz, { progress, isEndSeen: false }, limit)?.text ?? '';
    expect(readState({ ...sampleQuiz, questions: sampleQuiz.questions.slice(1) }, text).state?.progress.questions).toEqual({});
    expect(readState(sampleQuiz, text.slice(0, -5))).toEqual({ trouble: 'damaged' });
    expect(readState(sampleQuiz, text.replace('"v":1', '"v":2'))).toEqual({ trouble: 'newer' });
    expect(readState(sampleQuiz, '')).toEqual({});
    fc.assert(fc.property(fc.json(), (json) => void readState(sampleQuiz, json)));
  });
});
