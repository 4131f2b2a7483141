import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Texts by their paths in a folder; what is undefined is left out. */
export type Files = Readonly<Record<string, string | undefined>>;

const made: string[] = [];

/** A folder with these files; gone when the tests of the file that asked for it are done. */
export function makeTempFolder(files: Files = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'seventeen-'));
  made.push(folder);
  writeFiles(folder, files);
  return folder;
}

/** Writes files into a folder, with the folders between. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
