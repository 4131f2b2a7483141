import validateStatement from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readSite, viewQuiz } from '@/lib/content';
import { kindOf } from '@/lib/quiz/kinds';
import { writeOwnText } from '@/lib/quiz/kinds/text';
import { labelQuestion, manyQuestion, numberQuestion, textQuestion } from '@/lib/quiz/testing/sample';
import { writeCmi5Course } from './cmi5-course';
import { answered, experienced, scored } from './cmi5-statements';
import { allQuestions } from './tokens';
import type { Statement } from './xapi';

const address = 'https://example.org/lessons/a/';
const template = { grouping: [{ id: 'https://example.org/publisher' }] };
const base: Statement = {
  id: '1a4a2d83-3b25-4a1c-8b9a-9e6f7c1d2e3f',
  timestamp: '2026-11-23T19:05:26.500Z',
  actor: { objectType: 'Agent', account: { homePage: 'https://platform.example', name: '17' } },
  verb: { id: 'http://example.org/verb' },
  object: { id: 'https://platform.example/1' },
  context: { registration: '2a4a2d83-3b25-4a1c-8b9a-9e6f7c1d2e3f', contextActivities: template },
};
const score = { total: 8, right: 3, first: 1, shown: 0, open: 2, texts: { total: 1, compared: 0 } };

describe('statements about a lesson', () => {
  it('name a question by its address, and its answer as other standards do', () => {
    const { object, result, context } = answered(base, { question: manyQuestion, answer: ['b', 'd'], status: 'wrong' }, address);
    expect(object.id).toBe(`${address}#q-many`);
    expect(object.definition).toMatchObject({ interactionType: 'choice', correctResponsesPattern: ['a[,]c'] });
    expect(result).toEqual({ response: 'b[,]d', success: false });
    expect(context).toEqual({ ...base.context, contextActivities: { ...template, parent: [{ id: base.object.id }] } });
  });

  it('tell numbers with their tolerance, pairs by both their ends, and mark no text', () => {
    const told = (checked: Parameters<typeof answered>[1]) => answered(base, checked, address);
    expect(told({ question: numberQuestion, answer: ['0.447 t/t'], status: 'wrong' })).toMatchObject({
      result: { response: '447' },
      object: { definition: { correctResponsesPattern: ['2.128[:]2.352'] } },
    });
    expect(told({ question: labelQuestion, answer: ['one=two'], status: 'wrong' }).result?.response).toBe('one[.]two');
    const text = told({ question: textQuestion, answer: writeOwnText({ text: 'Words', ticks: [], isCompared: true }), status: 'self' });
    expect(text.result).toEqual({ response: 'Words' });
    expect(text.object.definition).not.toHaveProperty('correctResponsesPattern');
  });

  it('say where the pupil is and what is right so far', () => {
    expect(experienced(base, { id: 'b', title: 'B' }, address).object).toMatchObject({ id: `${address}#b` });
    expect(scored(base, score).result).toEqual({ score: { scaled: 0.375, raw: 38, min: 0, max: 100 } });
  });

  it('stand the check of a record store, for every question of every lesson', () => {
    const site = readSite();
    const told = site.lessons
      .flatMap((lesson) => allQuestions(viewQuiz(site, lesson, [])))
      .map((question) => {
        const answer =
          question.kind === 'text'
            ? writeOwnText({ text: '🧲 '.repeat(1500), ticks: [], isCompared: true })
            : kindOf(question).solve(question);
        return answered(base, { question, answer, status: question.kind === 'text' ? 'self' : 'right' }, address);
      });
    expect(told.length).toBeGreaterThan(100);
    for (const statement of [...told, scored(base, score)]) expect(validateStatement(statement), statement.object.id).toEqual([]);
    expect(validateStatement({ ...base, verb: { id: 'no address' } })).not.toEqual([]);
  });
});

describe('the course structure', () => {
  it('is XML whatever a title holds, and names lesson, objectives and page', async () => {
    const text = writeCmi5Course({
      address,
      course: 'https://example.org/packages/a-cmi5.zip',
      title: 'Ore & "magnets" <3 \u0007',
      description: 'What & why',
      objectives: [{ id: 'known', text: 'Know < or >' }],
      page: 'index.html',
    });
    expect((await validateXML({ xml: [{ fileName: 'cmi5.xml', contents: text }], normalization: 'format' })).errors).toEqual([]);
    expect(text).toContain('<course id="https://example.org/packages/a-cmi5.zip">');
    expect(text).toContain(`<au id="${address}" moveOn="Completed"`);
    expect(text).toContain(`<objective idref="${address}#known"/>`);
    expect(text).toContain('<url>index.html</url>');
  });
});
