import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '@/lib/quiz/quiz';
import { labelQuestion, manyQuestion, numberQuestion, oneQuestion, orderQuestion, textQuestion } from '@/lib/quiz/testing/sample';
import { firstLetters } from './responses';
import type { ScormWords } from './scorm';
import { scorm12 } from './scorm12';
import { scorm2004 } from './scorm2004';

const at = new Date('2026-11-23T19:05:26.500Z');
const told = (words: ScormWords, question: Question, ...answer: Answer) =>
  Object.fromEntries(
    words
      .interaction(4, { question, answer, status: 'wrong' }, at)
      .map(([name, value]) => [name.replace('cmi.interactions.4.', ''), value]),
  );
const score = { total: 8, right: 3, first: 1, shown: 0, open: 2, texts: { total: 1, compared: 0 } };

describe('answers as SCORM 1.2 wants them', () => {
  it('names options by letters in the order in which they are shown', () => {
    expect(told(scorm12, manyQuestion, 'b', 'd')).toMatchObject({
      id: 'q-many',
      'objectives.0.id': 'known',
      type: 'choice',
      student_response: 'b,d',
      'correct_responses.0.pattern': 'a,c',
      result: 'wrong',
    });
    expect(told(scorm12, orderQuestion, 'dig', 'bake', 'part', 'float')).toMatchObject({ type: 'sequencing', student_response: 'b,a,c,d' });
    expect(told(scorm12, labelQuestion, 'one=two', 'two=nobody')).toMatchObject({ type: 'matching', student_response: 'a.d,b.b' });
  });

  it('writes numbers in the unit of the question, and cuts texts to what may be sent', () => {
    expect(told(scorm12, numberQuestion, '0.447 t/t')).toMatchObject({
      type: 'numeric',
      student_response: '447',
      'correct_responses.0.pattern': '2.24',
    });
    const text = told(scorm12, textQuestion, `One\ntwo ${'word '.repeat(100)}`);
    expect(text.student_response).toMatch(/^One two word .*…$/);
    expect(text.student_response).toHaveLength(255);
    expect(text).not.toHaveProperty('correct_responses.0.pattern');
  });

  it('says how long it took, and that the pupil will be back', () => {
    expect(scorm12.left(3725)).toEqual([
      ['cmi.core.session_time', '0001:02:05'],
      ['cmi.core.exit', 'suspend'],
    ]);
  });
});

describe('answers as SCORM 2004 wants them', () => {
  it('names options by their ids and tells what was asked', () => {
    expect(told(scorm2004, manyQuestion, 'b', 'd')).toMatchObject({
      learner_response: 'b[,]d',
      'correct_responses.0.pattern': 'a[,]c',
      description: '?',
      timestamp: '2026-11-23T19:05:26Z',
      result: 'incorrect',
    });
    expect(told(scorm2004, labelQuestion, 'one=two')).toMatchObject({ learner_response: 'one[.]two' });
    expect(told(scorm2004, numberQuestion, '447')).toMatchObject({ 'correct_responses.0.pattern': '2.128[:]2.352' });
  });

  it('tells questions that came back from those of the lesson', () => {
    const [[, id] = []] = scorm2004.interaction(0, { question: oneQuestion, answer: ['a'], status: 'right', recalledFrom: 'earlier' }, at);
    expect(id).toBe('recalled-q-one');
  });
});

describe('score and status', () => {
  it('counts what is right at last, and reports nothing of a lesson that was only opened', () => {
    expect(scorm12.score(score)).toContainEqual(['cmi.core.score.raw', '38']);
    expect(scorm2004.score(score)).toContainEqual(['cmi.score.scaled', '0.375']);
    expect(scorm12.score({ ...score, open: 8, right: 0 })).toEqual([]);
  });

  it('fails nobody', () => {
    expect(scorm12.done(false)).toEqual([['cmi.core.lesson_status', 'completed']]);
    expect(scorm2004.done(false)).toEqual([['cmi.completion_status', 'completed']]);
    expect(scorm2004.done(true)).toContainEqual(['cmi.success_status', 'passed']);
  });

  it('cuts between characters', () => {
    expect(firstLetters('🧲🧲🧲', 6)).toBe('🧲🧲🧲');
    expect(firstLetters('🧲🧲🧲', 5)).toBe('🧲🧲…');
  });
});
