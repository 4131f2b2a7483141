import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProgress } from './merge-progress';
import { isEmpty, type LessonProgress, noProgress, withAttempt, withDraft, withFreshStart, withGuess } from './progress';
import { readProgressFile, writeProgressFile } from './progress-file';
import { readSaved, writeSaved } from './saved';

const savedV1 = readFileSync(new URL('./testing/saved-v1.json', import.meta.url), 'utf8');
const savedV2 = readFileSync(new URL('./testing/saved-v2.json', import.meta.url), 'utf8');
const lessonOf = (text: string) => readSaved(text).saved.lessons.sample;

const answer = fc.array(fc.string());
const day = fc.integer({ min: 20_000, max: 30_000 });
const attempt = fc.record(
  { answer, isRight: fc.boolean(), variant: fc.string(), isShown: fc.constant(true) },
  { requiredKeys: ['answer', 'isRight'] },
);
const question = fc.record(
  {
    attempts: fc.array(attempt),
    draft: answer,
    variant: fc.string(),
    shown: fc.subarray(['', 'a', 'b'], { minLength: 1 }),
    day,
    recalls: fc.array(fc.record({ day, isRight: fc.boolean() }), { minLength: 1 }),
  },
  { requiredKeys: ['attempts'] },
);
const guess = fc.record(
  {
    values: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 100 }), { noNullPrototype: true }),
    isRevealed: fc.boolean(),
    note: fc.string(),
  },
  { requiredKeys: ['values', 'isRevealed'] },
);
const progress: fc.Arbitrary<LessonProgress> = fc.record(
  {
    step: fc.string(),
    questions: fc.dictionary(fc.constantFrom('q1', 'q2', 'q3'), question, { noNullPrototype: true }),
    guesses: fc.dictionary(fc.constantFrom('p1', 'p2'), guess, { noNullPrototype: true }),
    recall: fc.record({
      chosen: fc.subarray(['r1', 'r2']),
      questions: fc.dictionary(fc.constantFrom('r1', 'r2'), question, { noNullPrototype: true }),
    }),
  },
  { requiredKeys: ['questions', 'guesses'] },
);

describe('what the device keeps', () => {
  it('still reads what version 1 wrote', () => {
    expect(readSaved(savedV1).trouble).toBeUndefined();
    expect(lessonOf(savedV1)).toMatchObject({
      step: 'test',
      questions: {
        'q-one': { attempts: [{ isRight: false }, { isRight: true }] },
        'q-many': { isFresh: true, shown: [''] },
        'q-number': { draft: ['1,5'] },
      },
      guesses: { 'p-share': { values: { separation: 70, magnets: 60 }, isRevealed: true, note: 'I thought digging decides.' } },
    });
  });

  it('still reads what version 2 wrote: variants, places, texts, and what came back', () => {
    expect(readSaved(savedV2)).toEqual({ saved: JSON.parse(savedV2) });
  });

  it('brings an older version up step by step', () => {
    const upgrades = {
      2: (saved: Record<string, unknown>) => ({ courses: saved.lessons }),
      3: (saved: Record<string, unknown>) => ({ lessons: saved.courses }),
    };
    expect(readSaved(savedV2, upgrades, 4)).toEqual({ saved: { version: 4, lessons: readSaved(savedV2).saved.lessons } });
  });

  it('leaves alone what a newer version wrote', () => {
    expect(readSaved('{"version":99,"lessons":{}}')).toEqual({ saved: { version: 2, lessons: {} }, trouble: 'newer' });
  });

  it('keeps what can be read when a part is damaged', () => {
    const damaged = JSON.parse(savedV1);
    damaged.lessons.sample.questions['q-one'] = 'gone';
    damaged.lessons.sample.guesses['p-share'].values.magnets = 'many';
    damaged.lessons.other = 7;
    const { saved, trouble } = readSaved(JSON.stringify(damaged));
    expect(trouble).toBe('damaged');
    expect(Object.keys(saved.lessons)).toEqual(['sample']);
    expect(Object.keys(saved.lessons.sample?.questions ?? {})).toEqual(['q-many', 'q-number', 'q-order']);
    expect(saved.lessons.sample?.guesses['p-share']?.values).toEqual({ separation: 70 });
  });

  it('starts clean from anything else, without a word of complaint to the console', () => {
    expect(readSaved(savedV1.slice(0, 200)).trouble).toBe('damaged');
    for (const text of ['null', '[]', '7', '""', '{}', '{"version":"1"}', '{"version":0}', '{"version":1,"lessons":[]}', '<html>']) {
      expect(readSaved(text), text).toMatchObject({ saved: { lessons: {} }, trouble: 'damaged' });
    }
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSaved(text).saved.lessons).toBeTypeOf('object');
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(progress, (lesson) => {
        expect(readSaved(writeSaved({ version: 2, lessons: { lesson } }))).toEqual({ saved: { version: 2, lessons: { lesson } } });
      }),
    );
  });
});

describe('a file of progress', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(progress, (lesson) => {
        expect(readProgressFile(writeProgressFile('sample', lesson), 'sample')).toEqual({ ok: true, progress: lesson, isDamaged: false });
      }),
    );
  });

  it('is refused with a reason when it is something else', () => {
    const file = writeProgressFile('sample', noProgress);
    expect(readProgressFile(file.slice(0, 30), 'sample')).toEqual({
      ok: false,
      why: 'This is not a file that a lesson of this site saved, or a part of it is missing.',
    });
    expect(readProgressFile(file, 'other')).toEqual({ ok: false, why: 'This file belongs to another lesson (“sample”).' });
    expect(readProgressFile(file.replace('"version": 2', '"version": 9'), 'sample')).toMatchObject({
      ok: false,
      why: expect.stringContaining('newer version'),
    });
    expect(readProgressFile(savedV1, 'sample')).toMatchObject({ ok: false });
  });
});

describe('progress', () => {
  it('counts an answer checked again only once', () => {
    const wrong = { answer: ['a'], isRight: false };
    const tried = withAttempt(withAttempt(noProgress, 'q', wrong), 'q', wrong);
    expect(tried.questions.q?.attempts).toEqual([wrong]);
    expect(withFreshStart(tried, 'q').questions.q).toEqual({ attempts: [wrong], isFresh: true });
    expect(withAttempt(withFreshStart(tried, 'q'), 'q', { answer: ['b'], isRight: true }).questions.q).toEqual({
      draft: ['b'],
      attempts: [wrong, { answer: ['b'], isRight: true }],
    });
  });

  it('takes the same answer again once it has come right', () => {
    const tried = withAttempt(noProgress, 'q', { answer: ['a'], isRight: false });
    expect(withAttempt(tried, 'q', { answer: ['a'], isRight: true }).questions.q?.attempts).toHaveLength(2);
  });

  it('puts what only one tab tried before the last answer of the longer list, which goes with its field', () => {
    const answers = (...all: string[]) => all.reduce((done, one) => withAttempt(done, 'q', { answer: [one], isRight: false }), noProgress);
    const order = (mine: LessonProgress, theirs: LessonProgress) =>
      mergeProgress(mine, theirs)
        .questions.q?.attempts.map(({ answer }) => answer[0])
        .join('');
    expect(order(answers('a', 'b', 'c'), answers('a', 'd'))).toBe('adbc');
    expect(order(answers('a'), answers('b'))).toBe('ba');
    expect(order(answers('a'), answers('a', 'b'))).toBe('ab');
  });

  it('is empty until something was done', () => {
    expect(isEmpty(noProgress)).toBe(true);
    expect(isEmpty(withDraft(noProgress, 'q', []))).toBe(false);
  });

  it('loses nothing when two tabs are merged', () => {
    const one = withGuess(withDraft(noProgress, 'q', ['a']), 'p', { values: { x: 10 } });
    const two = withGuess(withAttempt(noProgress, 'q', { answer: ['b'], isRight: true }), 'p', {
      values: { y: 20 },
      isRevealed: true,
      note: 'why',
    });
    expect(mergeProgress(one, two)).toEqual({
      questions: { q: { draft: ['b'], attempts: [{ answer: ['b'], isRight: true }] } },
      guesses: { p: { values: { x: 10, y: 20 }, isRevealed: true, note: 'why' } },
    });
  });

  it('merges the same way twice, and never drops an attempt or a guess', () => {
    fc.assert(
      fc.property(progress, progress, (mine, theirs) => {
        const merged = mergeProgress(mine, theirs);
        expect(mergeProgress(merged, theirs)).toEqual(merged);
        expect(mergeProgress(mine, mine)).toEqual(mergeProgress(mine, noProgress));
        for (const side of [mine, theirs]) {
          for (const [id, { attempts }] of Object.entries(side.questions)) {
            expect(merged.questions[id]?.attempts.length).toBeGreaterThanOrEqual(attempts.length);
            expect(merged.questions[id]?.attempts).toEqual(expect.arrayContaining([...attempts]));
          }
          for (const [id, { values }] of Object.entries(side.guesses))
            expect(Object.keys(merged.guesses[id]?.values ?? {})).toEqual(expect.arrayContaining(Object.keys(values)));
        }
      }),
    );
  });
});
