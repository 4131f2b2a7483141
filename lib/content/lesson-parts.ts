import type { LessonDocument } from './site';

/** Something of a step that stands on a sheet. */
export interface LessonPart {
  readonly kind: 'question' | 'prediction' | 'recall' | 'figure' | 'instrument';
  readonly id: string;
  /** The preset that an instrument stands in. */
  readonly state?: string;
}

export interface LessonStep {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly LessonPart[];
}

const kinds: readonly string[] = ['question', 'prediction', 'recall', 'figure', 'instrument'] satisfies LessonPart['kind'][];

/** The steps of a lesson with what they ask and show, in the order of its file. */
export function listLessonParts({ sections, findings, file, source }: LessonDocument): LessonStep[] {
  const lines = source.split('\n');
  // A mention of a figure in a sentence is a reference to it, too.
  const stands = (line: number) => /^<[A-Z]/.test(lines[line - 1]?.trim() ?? '');
  const steps = sections.filter(({ depth }) => depth === 2);
  return steps.map(({ id, title, place }, index) => {
    const end = steps[index + 1]?.place.line ?? Number.POSITIVE_INFINITY;
    const parts = findings.references
      .filter((part) => kinds.includes(part.kind) && part.place.file === file && stands(part.place.line))
      .filter((part) => part.place.line > place.line && part.place.line < end)
      .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
      .map((part) => ({ kind: part.kind as LessonPart['kind'], id: part.id, ...(part.state ? { state: part.state } : {}) }));
    return { id, title, parts };
  });
}
