import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabet } from './code-digits';
import { noProgress, withAnswerShown, withAttempt, withFreshStart, withGuess, withRecall } from './progress';
import {
  codeLength,
  codeLessonOf,
  type CodeLesson,
  lessonCode,
  type LessonResult,
  outcomes,
  readResultCode,
  resultOf,
  writeResultCode,
} from './result-code';
import { sampleQuiz } from './testing/sample';

const sample = codeLessonOf(sampleQuiz);
const other: CodeLesson = { ...sample, lesson: 'other', title: 'Other' };
/** As long as a lesson of twenty questions. */
const long: CodeLesson = {
  lesson: 'long',
  title: 'Long',
  questions: Array.from({ length: 20 }, (_, index) => ({ id: `q${index}`, slips: ['a', 'b', 'c', 'd'].slice(0, (index % 4) + 1) })),
  predictions: ['p1', 'p2'],
};
const lessons = [sample, other, long];

const results = (lesson: CodeLesson): fc.Arbitrary<LessonResult> =>
  fc.record({
    lesson: fc.constant(lesson.lesson),
    questions: fc.tuple(
      ...lesson.questions.map(({ id, slips }) =>
        fc.record(
          { id: fc.constant(id), outcome: fc.constantFrom(...outcomes), slip: fc.constantFrom(...slips) },
          { requiredKeys: ['id', 'outcome'] },
        ),
      ),
    ),
    predictions: fc.tuple(...lesson.predictions.map((id) => fc.record({ id: fc.constant(id), isDone: fc.boolean() }))),
    recalled: fc.record({ asked: fc.nat(3), right: fc.nat(3) }),
  });
const written = fc
  .constantFrom(sample, long)
  .chain((lesson) => results(lesson).map((result) => ({ result, code: writeResultCode(result, lesson) })));
const troubleOf = (code: string, known = lessons) => {
  const read = readResultCode(code, known);
  return 'trouble' in read ? read.trouble.kind : 'read';
};

describe('a result code', () => {
  it('carries how each question went, and the first wrong idea', () => {
    const wrong = (answer: string[]) => ({ answer, isRight: false });
    let progress = withAttempt(noProgress, 'q-one', { answer: ['b'], isRight: true });
    progress = withAttempt(withAttempt(progress, 'q-many', wrong(['a', 'd'])), 'q-many', wrong(['b']));
    progress = withAttempt(withAttempt(progress, 'q-number', wrong(['447'])), 'q-number', wrong(['3']));
    progress = withFreshStart(withAnswerShown(progress, 'q-number'), 'q-number', 'twice');
    progress = withAttempt(progress, 'q-order', wrong(['part', 'float', 'dig', 'bake']));
    progress = withAttempt(progress, 'q-order', { answer: ['dig', 'float', 'part', 'bake'], isRight: true });
    progress = withAttempt(withAttempt(progress, 'q-text', wrong(['Ore'])), 'q-text', wrong(['Ore', '=compared', 'ore']));
    progress = withGuess(progress, 'p-share', { isRevealed: true });
    progress = withRecall(progress, ['r-one', 'r-two']);
    progress = withAttempt(withAttempt(progress, 'r-one', { answer: ['b'], isRight: true }), 'r-two', wrong(['a']));
    const result = resultOf(sampleQuiz, progress);
    expect(result).toEqual({
      lesson: 'sample',
      questions: [
        { id: 'q-one', outcome: 'first' },
        { id: 'q-many', outcome: 'wrong', slip: 'd' },
        { id: 'q-number', outcome: 'shown', slip: 'mistake-1' },
        { id: 'q-order', outcome: 'second', slip: 'dig' },
        { id: 'q-match', outcome: 'open' },
        { id: 'q-label', outcome: 'open' },
        { id: 'q-text', outcome: 'self', slip: 'supply' },
      ],
      predictions: [
        { id: 'p-share', isDone: true },
        { id: 'p-amount', isDone: false },
        { id: 'p-line', isDone: false },
      ],
      recalled: { asked: 2, right: 1 },
    });
    expect(readResultCode(writeResultCode(result, sample), lessons)).toEqual({ result });
  });

  it('comes back as it went, however it is typed', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(' ', '', ' - ', '\n', '–'), ({ result, code }, gap) => {
        expect(readResultCode(code, lessons)).toEqual({ result });
        const sloppy = code.toLowerCase().replaceAll('-', gap).replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readResultCode(` ${sloppy}\t`, lessons)).toEqual({ result });
      }),
    );
  });

  it('is short enough to be typed, and to be wholly guarded by its checksum', () => {
    expect(codeLength(long)).toBeLessThan(50);
    expect(writeResultCode(resultOf(sampleQuiz, noProgress), sample)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/);
  });

  it('is refused with any one character wrong', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.constantFrom(...alphabet), ({ code }, at, letter) => {
        const plain = code.replaceAll('-', '');
        const index = at % plain.length;
        fc.pre(plain[index] !== letter);
        expect(troubleOf(plain.slice(0, index) + letter + plain.slice(index + 1))).toBe('mistyped');
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused with any two characters exchanged', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), ({ code }, one, two) => {
        const plain = [...code.replaceAll('-', '')];
        const [a, b] = [one % plain.length, two % plain.length];
        fc.pre(plain[a] !== plain[b]);
        [plain[a], plain[b]] = [plain[b] as string, plain[a] as string];
        expect(troubleOf(plain.join(''))).toBe('mistyped');
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused when cut, at whichever end, and says what is missing', () => {
    fc.assert(
      fc.property(written, fc.nat(), ({ code }, by) => {
        const plain = code.replaceAll('-', '');
        const left = 1 + (by % (plain.length - 1));
        expect(['cut', 'not-a-code']).toContain(troubleOf(plain.slice(0, left)));
        expect(['mistyped', 'cut', 'not-a-code']).toContain(troubleOf(plain.slice(-left)));
      }),
      { numRuns: 1000 },
    );
    const code = writeResultCode(resultOf(sampleQuiz, noProgress), sample);
    const half = code.slice(0, code.length / 2);
    expect(readResultCode(half, lessons)).toEqual({
      trouble: { kind: 'cut', text: expect.stringMatching(/A part of the code is missing: it has \d+ of \d+ characters/) },
    });
  });

  it('is refused with something before, behind or between', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.constantFrom(...alphabet), ({ code }, at, letter) => {
        const plain = code.replaceAll('-', '');
        const index = at % (plain.length + 1);
        expect(troubleOf(plain.slice(0, index) + letter + plain.slice(index))).not.toBe('read');
        expect(troubleOf(plain + plain)).not.toBe('read');
      }),
      { numRuns: 1000 },
    );
  });

  it('says when the lesson is unknown, its questions have changed, or the code is of a newer form', () => {
    const code = writeResultCode(resultOf(sampleQuiz, noProgress), sample);
    expect(troubleOf(code, [other])).toBe('unknown-lesson');
    const [first, ...rest] = sample.questions;
    expect(troubleOf(code, [{ ...sample, questions: [...rest, first as (typeof rest)[number]] }])).toBe('other-edition');
    expect(troubleOf(code, [{ ...sample, title: 'Renamed' }])).toBe('read');
  });

  it('is told from anything else, and reading never throws', () => {
    for (const text of ['', 'abc', 'I did it!', 'Übung', '🧲🧲🧲🧲🧲🧲', 'https://example.org/', 'x'.repeat(3000)])
      expect(troubleOf(text), text.slice(0, 20)).not.toBe('read');
    expect(readResultCode('1ABC-2DÜF-3G4H-5J6K', lessons)).toEqual({ trouble: { kind: 'mistyped', text: expect.stringContaining('“Ü”') } });
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => troubleOf(text) !== 'read'));
  });

  it('names a lesson by its slug alone', () => {
    expect(lessonCode(sample)).toHaveLength(2);
    expect(lessonCode({ lesson: 'mine-to-magnet' })).not.toBe(lessonCode({ lesson: 'what-a-magnet-needs' }));
  });
});
