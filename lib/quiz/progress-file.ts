import type { LessonProgress } from './progress';
import { isRecord, parseJson, readSaved, savedVersion, writeSaved } from './saved';

const format = 'seventeen.lesson';

export type ReadFile =
  | { readonly ok: true; readonly progress: LessonProgress; readonly isDamaged: boolean }
  | { readonly ok: false; readonly why: string };

/** A pupil's work in one lesson as a file to keep or hand in. */
export function writeProgressFile(lesson: string, progress: LessonProgress): string {
  const saved = JSON.parse(writeSaved({ version: savedVersion, lessons: { [lesson]: progress } })) as object;
  return `${JSON.stringify({ format, ...saved }, undefined, 2)}\n`;
}

/** Reads such a file for one lesson, or says why it cannot. */
export function readProgressFile(text: string, lesson: string): ReadFile {
  const raw = parseJson(text);
  if (!isRecord(raw) || raw.format !== format)
    return { ok: false, why: 'This is not a file that a lesson of this site saved, or a part of it is missing.' };
  const { saved, trouble } = readSaved(JSON.stringify(raw));
  if (trouble === 'newer')
    return { ok: false, why: 'This file was saved by a newer version of the lesson. Reload the page, then try again.' };
  const progress = saved.lessons[lesson];
  if (progress) return { ok: true, progress, isDamaged: trouble === 'damaged' };
  const other = Object.keys(saved.lessons)[0];
  return {
    ok: false,
    why: other ? `This file belongs to another lesson (“${other}”).` : 'There is no work in this file that could be read.',
  };
}
