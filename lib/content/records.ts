import { z } from 'zod';
import { claimSchema, type ClaimRecord } from '@/lib/schema/claim';
import { correctionSchema, type Correction } from '@/lib/schema/correction';
import { numberSchema, type NumberRecord } from '@/lib/schema/number';
import { sourceSchema, type Source } from '@/lib/schema/source';
import { termSchema, type Term } from '@/lib/schema/term';
import { listYaml } from './files';
import { problemAt, type Place, type Problem } from './problem';
import { readYaml } from './yaml-file';

/** A record with the place where it stands; `placeOf("note")` finds one of its fields, `placeOf("differs", 0, "why")` one deeper inside. */
export interface Located<T> {
  readonly record: T;
  placeOf(...path: (string | number)[]): Place;
}

export const readNumberRecords = (problems: Problem[]): Located<NumberRecord>[] => readLists('numbers', numberSchema, problems);
export const readClaimRecords = (problems: Problem[]): Located<ClaimRecord>[] => readLists('claims', claimSchema, problems);
export const readTermRecords = (problems: Problem[]): Located<Term>[] => readLists('terms', termSchema, problems);

export const readCorrections = (problems: Problem[]): Located<Correction>[] => readLists('corrections', correctionSchema, problems);

/** Every source by key; the file's name is the key. */
export function readSources(problems: Problem[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const file of listYaml('sources')) {
    const yaml = readYaml(file, sourceSchema);
    problems.push(...yaml.problems);
    const key = file.slice('content/sources/'.length, -'.yaml'.length);
    if (yaml.value) sources.set(key, { key, ...yaml.value });
  }
  return sources;
}

/** Reads lists record by record, so that one broken record does not hide the others. */
function readLists<T>(kind: string, schema: z.ZodType<T>, problems: Problem[]): Located<T>[] {
  return listYaml(kind).flatMap((file) => {
    const yaml = readYaml(file, z.array(z.unknown()));
    problems.push(...yaml.problems);
    return (yaml.value ?? []).flatMap((item, index) => {
      const result = schema.safeParse(item);
      const placeOf = (...path: (string | number)[]) => yaml.place([index, ...path]);
      if (result.success) return [{ record: result.data, placeOf }];
      for (const issue of result.error.issues) {
        const path = issue.path as (string | number)[];
        problems.push(
          problemAt(yaml.place([index, ...path]), 'invalid-record', `${path.length > 0 ? `${path.join('.')}: ` : ''}${issue.message}`),
        );
      }
      return [];
    });
  });
}
