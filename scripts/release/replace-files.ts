import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files by their path from the root, in the order in which they take their places: what others name comes first, what counts last. */
export type NewFiles = readonly (readonly [string, string])[];

const staging = '.cache/release';

/** Writes all files aside and then renames each to its place; a failure puts back what was there. */
export function replaceFiles(root: string, files: NewFiles): void {
  const stage = path.join(root, staging);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  files.forEach(([, text], index) => {
    writeFileSync(path.join(stage, String(index)), text);
  });
  const undo: (() => void)[] = [];
  try {
    files.forEach(([file], index) => {
      const target = path.join(root, file);
      mkdirSync(path.dirname(target), { recursive: true });
      const former = existsSync(target) ? readFileSync(target) : undefined;
      renameSync(path.join(stage, String(index)), target);
      undo.unshift(() => (former ? writeFileSync(target, former) : rmSync(target)));
    });
  } catch (error) {
    for (const step of undo) step();
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
