import { describe, expect, it } from 'vitest';
import { noProgress, withAttempt } from '@/lib/quiz/progress';
import { countRight } from '@/lib/quiz/result';
import { codeLessonOf, resultOf, writeResultCode } from '@/lib/quiz/result-code';
import { sampleQuiz } from '@/lib/quiz/testing/sample';
import { gradeLessonOf } from './grade-lesson';
import { readCodes } from './read-codes';
import { readText } from './read-text';
import { sumPupil, sumQuestions } from './sum-up';
import { writeAnswersCsv, writePupilsCsv } from './write-csv';

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
    expect(results[1]?.note).toMatch(/^Same code as in line 2/);
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
    const text = [code.slice(0, -6), bent, 'Lil: hello there', `Ada: ${code}`, `Ada: ${code}`].join('\n');
    const { results, refused } = readCodes(text, lessons);
    expect(results).toHaveLength(1);
    expect(refused.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'cut'],
      [2, 'mistyped'],
      [3, 'not-a-code'],
      [5, 'double'],
    ]);
  });

  it('finds the code wherever a form or a hurried hand put it, and keeps names as they are', () => {
    const code = codeOf(right);
    const lines = {
      [`Ada ${code}`]: 'Ada',
      [`Li, Bo - ${code}`]: 'Li, Bo',
      [`2026/11/23 9:41:00 AM GMT+1,Cy,${code},great fun`]: 'Cy, great fun',
      [`${code},Di`]: 'Di',
      [`"O""Neil, ""Bob"" 🧲";${code}`]: 'O"Neil, "Bob" 🧲',
      [`Period 3: Eve: ${code}`]: 'Period 3: Eve',
      [code.replaceAll('-', ' ')]: '',
      [`Zoë;=1+1: ${code}`]: 'Zoë, =1+1',
    };
    const { results, refused } = readCodes(Object.keys(lines).join('\n'), lessons);
    expect(refused).toEqual([]);
    expect(results.map(({ name }) => name)).toEqual(Object.values(lines));
    expect(readCodes(`Timestamp,Full name,Code\nx,Ada,${code.slice(0, -6)},hm 2`, lessons).refused).toMatchObject([
      { line: 2, kind: 'cut' },
    ]);
  });

  it('reads a class of 28 and says which pupil handed in twice', () => {
    const text = Array.from({ length: 28 }, (_, index) => `Pupil ${index + 1}: ${codeOf([noProgress, wrong, right][index % 3] ?? right)}`);
    const { results } = readCodes([...text, `pupil 1: ${codeOf(right)}`].join('\n'), lessons);
    expect(results).toHaveLength(29);
    expect(results[28]?.note).toBe(
      'Another code of this name is in line 1; both are counted. Same code as in line 3: the same result in every question, or copied',
    );
  });

  it('says where it stopped reading a file that is no class list', () => {
    expect(readCodes('hello\n'.repeat(5001), lessons).refused.at(-1)).toMatchObject({ line: 5001, kind: 'too-many' });
  });

  it('reads letters in the ways in which spreadsheets write them, and refuses what is no text', async () => {
    const text = 'Zoë: 1ABC';
    const wide = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8])]);
    const western = new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
    for (const bytes of [new TextEncoder().encode(`\uFEFF${text}`), wide, western])
      expect(await readText(new Blob([bytes]))).toEqual({ text });
    expect(await readText(new Blob([new Uint8Array([80, 75, 3, 4, 0, 0])]))).toHaveProperty('trouble');
    expect(await readText(new Blob([new Uint8Array(2_000_001)]))).toHaveProperty('trouble');
  });

  it('writes a row a pupil, with goals, and a row an answer', () => {
    const { results } = readCodes(`"Li, Bo": ${codeOf(right)}`, lessons);
    const [head, row] = writePupilsCsv(results).split('\r\n');
    expect(head).toBe('line,name,lesson,right,of,first_try,texts_compared,texts,goal_1_right,goal_1_of,note');
    expect(row).toMatch(/^1,"Li, Bo",[^,]+,1,\d+,0,0,1,1,\d+,$/);
    const answers = writeAnswersCsv(results).split('\r\n');
    expect(answers[0]).toBe('line,name,lesson,question,asked,outcome,first_wrong_idea');
    expect(answers[1]).toContain('second,“a”');
    expect(answers).toHaveLength(1 + (lessons[0]?.questions.length ?? 0) + 1);
  });

  it('writes rows that no spreadsheet runs', () => {
    for (const name of ['=1+1', '+1', '-1', '@x', '＝1+1']) {
      const { results } = readCodes(`${name}: ${codeOf(right)}`, lessons);
      expect(writePupilsCsv(results)).toContain(`,'${name},`);
      expect(writeAnswersCsv(results)).toContain(`,'${name},`);
    }
  });
});
