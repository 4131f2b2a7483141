import { z } from 'zod';
import { type Guide, guideSchema, type Standard, standardSchema } from '@/lib/schema/guide';
import { fileExists } from './files';
import { type Place, type Problem, problemAt } from './problem';
import type { Located } from './records';
import { readYaml } from './yaml-file';

/** What a teacher gets to know of a lesson, as written. */
export interface LessonGuide {
  readonly file: string;
  /** Undefined when the file is missing or broken; `problems` says why. */
  readonly record: Guide | undefined;
  placeOf(...path: (string | number)[]): Place;
}

/** Reads `content/lessons/<slug>/guide.yaml`. */
export function readGuide(slug: string, problems: Problem[]): LessonGuide {
  const file = `content/lessons/${slug}/guide.yaml`;
  if (!fileExists(file)) {
    const top = { file, line: 1, column: 1 };
    problems.push(problemAt(top, 'missing-file', `lesson "${slug}" has no guide.yaml, so teachers would have nothing to run it by`));
    return { file, record: undefined, placeOf: () => top };
  }
  const yaml = readYaml(file, guideSchema);
  problems.push(...yaml.problems);
  return { file, record: yaml.value, placeOf: (...path) => yaml.place(path) };
}

const standardsFile = 'content/standards.yaml';

/** What schools are asked to teach, by id, in the order of the file. */
export function readStandards(problems: Problem[]): Map<string, Located<Standard>> {
  if (!fileExists(standardsFile)) return new Map();
  const yaml = readYaml(standardsFile, z.array(standardSchema));
  problems.push(...yaml.problems);
  const standards = new Map<string, Located<Standard>>();
  for (const [index, record] of (yaml.value ?? []).entries()) {
    const placeOf: Located<Standard>['placeOf'] = (...path) => yaml.place([index, ...path]);
    if (standards.has(record.id))
      problems.push(problemAt(placeOf('id'), 'duplicate-id', `standard "${record.id}" stands in the list already`));
    standards.set(record.id, { record, placeOf });
  }
  return standards;
}

/** Fields of a guide that hold inline MDX, wherever in it they stand. */
const fields = new Set(
  'purpose teacher pupils materials text idea sign response ask listen_for support stretch language extension how use'.split(' '),
);

/** Every text of a guide with its place. */
export function listGuideTexts({ record, placeOf }: LessonGuide): { readonly text: string; readonly place: Place }[] {
  const texts: { text: string; place: Place }[] = [];
  const walk = (value: unknown, path: (string | number)[], field: string | undefined) => {
    if (typeof value === 'string') {
      if (field && fields.has(field)) texts.push({ text: value, place: placeOf(...path) });
    } else if (Array.isArray(value)) for (const [index, part] of value.entries()) walk(part, [...path, index], field);
    else if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) walk(part, [...path, key], key);
  };
  walk(record, [], undefined);
  return texts;
}
