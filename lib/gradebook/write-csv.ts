import type { PupilResult } from './read-codes';
import { sumPupil } from './sum-up';

/** One row a pupil and lesson, to copy into a gradebook. Goals are numbered as the lesson lists them. */
export function writePupilsCsv(results: readonly PupilResult[]): string {
  const most = Math.max(0, ...results.map(({ lesson }) => lesson.objectives.length));
  const goals = Array.from({ length: most }, (_, index) => index);
  const head = ['line', 'name', 'lesson', 'right', 'of', 'first_try', 'texts_compared', 'texts'];
  const rows = results.map((pupil) => {
    const { line, name, lesson, note = '' } = pupil;
    const { right, first, total, texts, objectives } = sumPupil(pupil);
    const met = goals.flatMap((index) => [objectives[index]?.right ?? '', objectives[index]?.total ?? '']);
    return [line, name, lesson.title, right, total, first, texts.compared, texts.total, ...met, note];
  });
  return writeRows([[...head, ...goals.flatMap((index) => [`goal_${index + 1}_right`, `goal_${index + 1}_of`]), 'note'], ...rows]);
}

/** One row a question: which wrong idea came first, pupil by pupil, so that lessons of any length fit one table. */
export function writeAnswersCsv(results: readonly PupilResult[]): string {
  const head = ['line', 'name', 'lesson', 'question', 'asked', 'outcome', 'first_wrong_idea'];
  const rows = results.flatMap(({ line, name, lesson, result }) =>
    result.questions.map(({ id, outcome, slip }, index) => [
      line,
      name,
      lesson.title,
      index + 1,
      lesson.asked[id]?.prompt ?? id,
      outcome,
      slip === undefined ? '' : (lesson.asked[id]?.slips[slip] ?? slip),
    ]),
  );
  return writeRows([head, ...rows]);
}

function writeRows(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run what begins like a formula, even out of quotes, and some take wide signs for plain ones: an apostrophe makes it text. */
function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
