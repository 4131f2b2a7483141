import type { PupilResult } from './read-codes';
import { sumPupil } from './sum-up';

/** Every pupil's result as rows for a spreadsheet: one row a question, so that lessons of any length fit one table. */
export function writeGradesCsv(results: readonly PupilResult[]): string {
  const head = ['line', 'name', 'lesson', 'right', 'first_try', 'of', 'question', 'outcome', 'first_wrong_idea', 'note'];
  const rows = results.flatMap((pupil) => {
    const { line, name, lesson, result, note = '' } = pupil;
    const { right, first, total } = sumPupil(pupil);
    return result.questions.map(({ id, outcome, slip }) => [
      line,
      name,
      lesson.title,
      right,
      first,
      total,
      lesson.asked[id]?.prompt ?? id,
      outcome,
      slip === undefined ? '' : (lesson.asked[id]?.slips[slip] ?? slip),
      note,
    ]);
  });
  return `${[head, ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run what begins like a formula, even out of quotes: an apostrophe makes it text. */
function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
