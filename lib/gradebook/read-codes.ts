import { type CodeTrouble, type LessonResult, readResultCode } from '@/lib/quiz/result-code';
import type { GradeLesson } from './grade-lesson';

/** A line that was read. */
export interface PupilResult {
  readonly line: number;
  readonly name: string;
  readonly lesson: GradeLesson;
  readonly result: LessonResult;
  /** What a teacher should know about it: the same code stands in another line. */
  readonly note?: string;
}

/** A line that was refused, or left out, and why. */
export interface Refusal {
  readonly line: number;
  readonly text: string;
  readonly kind: CodeTrouble['kind'] | 'double';
  readonly why: string;
}

export interface ReadCodes {
  readonly results: readonly PupilResult[];
  readonly refused: readonly Refusal[];
}

/** More lines than any school has; a file pasted by mistake must not stop the page. */
const mostLines = 5000;
const heading = /^"?(name|pupil|student)\b/i;

/** Reads codes one a line, with a name before them or not; separated by colon, comma, semicolon or tab, as people and spreadsheets write. */
export function readCodes(text: string, lessons: readonly GradeLesson[]): ReadCodes {
  const results: PupilResult[] = [];
  const refused: Refusal[] = [];
  const seen = new Map<string, PupilResult>();
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .slice(0, mostLines);
  for (const [index, raw] of lines.entries()) {
    const { name, code } = splitLine(raw);
    if (code === '') continue;
    const line = index + 1;
    const read = readResultCode(code, lessons);
    if ('trouble' in read) {
      if (line === 1 && heading.test(raw.trim()) && read.trouble.kind !== 'mistyped') continue;
      refused.push({ line, text: raw.trim().slice(0, 120), kind: read.trouble.kind, why: read.trouble.text });
      continue;
    }
    const lesson = lessons.find((one) => one.lesson === read.result.lesson) as GradeLesson;
    const key = `${lesson.lesson} ${JSON.stringify(read.result)}`;
    const former = seen.get(key);
    if (former && former.name === name && name !== '') {
      refused.push({ line, text: raw.trim(), kind: 'double', why: `The same name and code as in line ${former.line}; counted once.` });
      continue;
    }
    const note = former && `Same code as in line ${former.line}`;
    const found = { line, name, lesson, result: read.result, ...(note ? { note } : {}) };
    if (!former) seen.set(key, found);
    results.push(found);
  }
  return { results, refused };
}

/** A name holds no code: what stands after the last separator is one. */
function splitLine(raw: string): { readonly name: string; readonly code: string } {
  const parts = raw.split(/[:;,\t]/).map((part) =>
    part
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const code = parts.pop() ?? '';
  return { name: parts.filter(Boolean).join(', ').replaceAll('"', ''), code };
}
