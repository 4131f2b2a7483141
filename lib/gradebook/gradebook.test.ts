import { describe, expect, it } from 'vitest';
import { noProgress, withAttempt } from '@/lib/quiz/progress';
import { codeLessonOf, resultOf, writeResultCode } from '@/lib/quiz/result-code';
import { countRight } from '@/lib/quiz/result';
import { sampleQuiz } from '@/lib/quiz/testing/sample';
import { gradeLessonOf } from './grade-lesson';
import { readCodes } from './read-codes';
import { sumPupil, sumQuestions } from './sum-up';
import { writeGradesCsv } from './write-csv';

const lessons = [gradeLessonOf(sampleQuiz)];
const wrong = withAttempt(noProgress, 'q-one', { answer: ['a'], isRight: false });
const right = withAttempt(wrong, 'q-one', { answer: ['b'], isRight: true });
const codeOf = (progress: typeof noProgress) => writeResultCode(resultOf(sampleQuiz, progress), codeLessonOf(sampleQuiz));

describe('the gradebook', () => {
  it('reads names before a colon, comma, semicolon or tab, and codes without one', () => {
    const code = codeOf(right);
    const text = ['Name,Code', `Ada: ${code}`, `"Bo, Li",${code}`, `Cy;${code.toLowerCase()};`, `Di\t${code}`, '', code].join('\r\n');
    const { results, refused } = readCodes(text, lessons);
    expect(refused).toEqual([]);
    expect(results.map(({ line, name }) => [line, name])).toEqual([
      [2, 'Ada'],
      [3, 'Bo, Li'],
      [4, 'Cy'],
      [5, 'Di'],
      [7, ''],
    ]);
    expect(results[1]?.note).toBe('Same code as in line 2');
  });

  it('counts as the lesson itself does', () => {
    for (const progress of [noProgress, wrong, right]) {
      const [pupil] = readCodes(codeOf(progress), lessons).results;
      const { total, right: done, first, texts } = countRight(sampleQuiz, progress);
      expect(pupil && sumPupil(pupil)).toMatchObject({ total, right: done, first, texts });
    }
  });

  it('counts the first wrong idea in the words of the wrong option', () => {
    const { results } = readCodes(`Ada: ${codeOf(right)}\nBo: ${codeOf(wrong)}\nCy: ${codeOf(noProgress)}`, lessons);
    const sum = sumQuestions(lessons[0] as (typeof lessons)[0], results).find(({ id }) => id === 'q-one');
    expect(sum).toMatchObject({ answered: 2, right: 1, first: 0, slips: [{ words: '“a”', count: 2 }] });
  });

  it('refuses what is cut, mistyped or no code, with the line and the reason, and counts a line given twice once', () => {
    const code = codeOf(right);
    const bent = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A');
    const text = [code.slice(0, -6), bent, 'hello', `Ada: ${code}`, `Ada: ${code}`].join('\n');
    const { results, refused } = readCodes(text, lessons);
    expect(results).toHaveLength(1);
    expect(refused.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'cut'],
      [2, 'mistyped'],
      [3, 'not-a-code'],
      [5, 'double'],
    ]);
  });

  it('writes rows that no spreadsheet runs', () => {
    const csv = writeGradesCsv(readCodes(`=1+1: ${codeOf(right)}`, lessons).results);
    expect(csv.split('\r\n')[0]).toBe('line,name,lesson,right,first_try,of,question,outcome,first_wrong_idea,note');
    expect(csv).toContain(",'=1+1,");
    expect(csv.split('\r\n')[1]).toContain('second,“a”');
  });
});
