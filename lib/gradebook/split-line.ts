import { type CodeTrouble, type ReadCode, readResultCode } from '@/lib/quiz/result-code';
import type { GradeLesson } from './grade-lesson';

/** A line of a class list: whose code it is, and what the code says. */
export interface SplitLine {
  readonly name: string;
  /** Empty where the line holds nothing. */
  readonly code: string;
  readonly read: ReadCode;
}

/** How much a refused piece looks like a code; words of a remark look like one that was mistyped. */
const weights: Readonly<Record<CodeTrouble['kind'], number>> = {
  'other-edition': 3,
  newer: 3,
  'unknown-lesson': 3,
  cut: 2,
  mistyped: 2,
  'not-a-code': 0,
};
const ready = 4;

/** A form's time stamp before the name. */
const date = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[ T]|$)/;
const longestName = 120;

/**
 * Finds the code in a line as people, forms and spreadsheets write it: alone, after a name and a colon, comma, semicolon, tab or space, or
 * in any column. What stands beside it is the name.
 */
export function splitLine(line: string, lessons: readonly GradeLesson[]): SplitLine {
  const cells = splitCells(line);
  const found = cells.map((cell) => findCode(cell, lessons));
  const best = Math.max(...found.map(({ weight }) => weight));
  const at = found.findLastIndex(({ weight }) => weight === best);
  const { code = '', before = '', read = readResultCode('', lessons) } = found[at] ?? {};
  const beside = cells.map((cell, index) => (index === at ? before : cell)).filter((cell) => cell !== '' && !date.test(cell));
  return { name: cleanName(beside.join(', ')), code, read };
}

/** A spreadsheet quotes what holds a separator, and doubles the quotes in it. */
function splitCells(line: string): string[] {
  const cells = line.match(/(?:^|[,;\t])\s*(?:"(?:[^"]|"")*"[^,;\t]*|[^,;\t]*)/g) ?? [];
  return cells.map((cell) => unquote(cell.replace(/^[,;\t]/, ''))).filter((cell) => cell !== '');
}

function unquote(text: string): string {
  return text
    .trim()
    .replace(/^"((?:[^"]|"")*)"$/, (_, inner: string) => inner.replaceAll('""', '"'))
    .trim();
}

interface FoundCode {
  readonly before: string;
  readonly code: string;
  readonly read: ReadCode;
  readonly weight: number;
}

/** A code by itself, after a colon, or after a name and a space. */
function findCode(cell: string, lessons: readonly GradeLesson[]): FoundCode {
  const [, beforeColon, afterColon] = /^(.*):([^:]*)$/.exec(cell) ?? [];
  const [, beforeSpace, afterSpace] = /^(.+?)\s+(?:\p{Pd}\s+)?((?:[0-9A-Z]{4}\p{Pd}){2,}[0-9A-Z]{1,4})$/iu.exec(cell) ?? [];
  const ways = [
    { before: '', code: cell },
    ...(afterColon === undefined ? [] : [{ before: beforeColon ?? '', code: afterColon.trim() }]),
    ...(afterSpace === undefined ? [] : [{ before: beforeSpace ?? '', code: afterSpace }]),
  ].map((way) => {
    // Words have no digits: a word is no code that was mistyped.
    const code = /\d|(?:[A-Z]{4}\p{Pd}){3}/iu.test(way.code) ? way.code : '';
    const read = readResultCode(code, lessons);
    const weight = 'result' in read ? ready : weights[read.trouble.kind];
    return { ...way, before: unquote(way.before.replace(/[\s:\p{Pd}]+$/u, '')), read, weight };
  });
  const best = Math.max(...ways.map(({ weight }) => weight));
  return ways.findLast(({ weight }) => weight === best) as FoundCode;
}

/** One cell of a table, whatever was pasted: no signs that end a cell or turn the writing round. */
function cleanName(name: string): string {
  return name
    .replace(/[;\t]/g, ',')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, longestName);
}
