import type { Attempt, LessonProgress, QuestionProgress } from './progress';

/**
 * Two states of the same lesson, from two tabs or from a file, made one: nothing that either tried is lost,
 * where both did the same much, the first one's drafts and place stand.
 */
export function mergeProgress(mine: LessonProgress, theirs: LessonProgress): LessonProgress {
  const step = mine.step ?? theirs.step;
  return {
    ...(step === undefined ? {} : { step }),
    questions: mergeRecords(mine.questions, theirs.questions, mergeQuestions),
    guesses: mergeRecords(mine.guesses, theirs.guesses, (a, b) => {
      const note = a.note ?? b.note;
      return { values: { ...b.values, ...a.values }, isRevealed: a.isRevealed || b.isRevealed, ...(note === undefined ? {} : { note }) };
    }),
    ...mergeRecall(mine.recall, theirs.recall),
  };
}

function mergeQuestions(a: QuestionProgress, b: QuestionProgress): QuestionProgress {
  const longer = b.attempts.length > a.attempts.length ? b : a;
  const shown = [...new Set([...(a.shown ?? []), ...(b.shown ?? [])])].sort();
  // Both only ever grow at their end.
  const recalls = (b.recalls?.length ?? 0) > (a.recalls?.length ?? 0) ? b.recalls : a.recalls;
  const days = [a.day, b.day].filter((day) => day !== undefined);
  return {
    ...longer,
    attempts: joinAttempts(longer.attempts, (longer === a ? b : a).attempts),
    ...(shown.length > 0 ? { shown } : {}),
    ...(recalls ? { recalls } : {}),
    ...(days.length > 0 ? { day: Math.max(...days) } : {}),
  };
}

/**
 * All that was tried in either tab: what both hold first, then what only the other holds, then the rest of the longer list, so that
 * its last one still goes with what stands in its field.
 */
function joinAttempts(long: readonly Attempt[], short: readonly Attempt[]): readonly Attempt[] {
  const written = new Set(long.map((attempt) => JSON.stringify(attempt)));
  const missing = short.filter((attempt) => !written.has(JSON.stringify(attempt)));
  if (missing.length === 0) return long;
  const parting = long.findIndex((attempt, index) => JSON.stringify(attempt) !== JSON.stringify(short[index]));
  return [...long.slice(0, parting), ...missing, ...long.slice(parting)];
}

function mergeRecall(mine: LessonProgress['recall'], theirs: LessonProgress['recall']): Pick<LessonProgress, 'recall'> {
  if (!mine || !theirs) return mine || theirs ? { recall: (mine ?? theirs) as NonNullable<typeof mine> } : {};
  return { recall: { chosen: mine.chosen, questions: mergeRecords(mine.questions, theirs.questions, mergeQuestions) } };
}

function mergeRecords<T>(
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const merged: Record<string, T> = { ...theirs };
  for (const [id, value] of Object.entries(mine)) merged[id] = Object.hasOwn(theirs, id) ? merge(value, theirs[id] as T) : value;
  return merged;
}
