import type { CodeTrouble, LessonResult } from '@/lib/quiz/result-code';
import type { GradeLesson } from './grade-lesson';
import { splitLine } from './split-line';

/** A line that was read. */
export interface PupilResult {
  readonly line: number;
  readonly name: string;
  readonly lesson: GradeLesson;
  readonly result: LessonResult;
  /** What a teacher should know about it: the same code, or another of the same name, stands in another line. */
  readonly note?: string;
}

/** A line that was refused, or left out, and why. */
export interface Refusal {
  readonly line: number;
  readonly text: string;
  readonly kind: CodeTrouble['kind'] | 'double' | 'too-many';
  readonly why: string;
}

export interface ReadCodes {
  readonly results: readonly PupilResult[];
  readonly refused: readonly Refusal[];
}

/** More lines than any school has; a file pasted by mistake must not stop the page. */
const mostLines = 5000;
/** Names of columns, as forms and spreadsheets set them over a list. */
const heading = /^"?(?:time ?stamp|(?:first |last |full |user)?name|surname|pupil|student|class|e-?mail|(?:result )?code)s?\b/i;

/** Reads codes one a line, with a name beside them or not, as people, forms and spreadsheets write them. */
export function readCodes(text: string, lessons: readonly GradeLesson[]): ReadCodes {
  const results: PupilResult[] = [];
  const refused: Refusal[] = [];
  const firstOfResult = new Map<string, PupilResult>();
  const firstOfName = new Map<string, PupilResult>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.slice(0, mostLines).entries()) {
    const { name, code, read } = splitLine(raw, lessons);
    if (code === '') continue;
    const line = index + 1;
    const refuse = (kind: Refusal['kind'], why: string) => refused.push({ line, text: raw.trim().slice(0, 120), kind, why });
    if ('trouble' in read) {
      if (line > 1 || read.trouble.kind === 'cut' || !heading.test(raw.trim())) refuse(read.trouble.kind, read.trouble.text);
      continue;
    }
    const { result } = read;
    const lesson = lessons.find((one) => one.lesson === result.lesson) as GradeLesson;
    const byResult = `${lesson.lesson} ${JSON.stringify(result)}`;
    const byName = `${lesson.lesson} ${name.toLowerCase()}`;
    const same = firstOfResult.get(byResult);
    const namesake = name === '' ? undefined : firstOfName.get(byName);
    if (same && namesake && same.name === namesake.name) {
      refuse('double', `The same name and code as in line ${same.line}; counted once.`);
      continue;
    }
    const notes = [
      ...(namesake ? [`Another code of this name is in line ${namesake.line}; both are counted`] : []),
      ...(same ? [`Same code as in line ${same.line}: the same result in every question, or copied`] : []),
    ];
    const found = { line, name, lesson, result, ...(notes.length > 0 ? { note: notes.join('. ') } : {}) };
    results.push(found);
    if (!same) firstOfResult.set(byResult, found);
    if (!namesake) firstOfName.set(byName, found);
  }
  if (lines.length > mostLines)
    refused.push({
      line: mostLines + 1,
      text: '',
      kind: 'too-many',
      why: `This and all lines after it were not read: ${mostLines} are the most.`,
    });
  return { results, refused };
}
