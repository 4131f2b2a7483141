import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { readText } from './files';
import { problemAt, type Place, type Problem } from './problem';

type Path = readonly (string | number)[];

/** A YAML file read and validated; `place` finds the line of any value in it. */
export interface YamlFile<T> {
  readonly file: string;
  /** Undefined when the file is broken; `problems` says why. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  place(path: Path): Place;
}

/** Reads a YAML file and checks it against a schema; never throws for wrong content. */
export function readYaml<S extends z.ZodType>(file: string, schema: S): YamlFile<z.infer<S>> {
  return parseYaml(file, readText(file), schema);
}

/** Like readYaml, for text that stands in a larger file (front matter): `firstLine` is the line where it begins. */
export function parseYaml<S extends z.ZodType>(file: string, text: string, schema: S, firstLine = 1): YamlFile<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const place = (path: Path) => at(offsetOf(document, path));
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      problemAt(at(error.pos[0]), 'broken-yaml', error.message.split('\n')[0] ?? 'cannot be read'),
    );
    return { file, value: undefined, problems, place };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { file, value: result.data, problems: [], place };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path as Path;
    const name = path.length > 0 ? `${path.join('.')}: ` : '';
    return problemAt(place(path), 'invalid-record', `${name}${issue.message}`);
  });
  return { file, value: undefined, problems, place };
}

/** Offset of the value at a path, or of the nearest parent that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | null | undefined)?.range;
    if (range) return range[0] as number;
  }
  return 0;
}
