import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds `content/`; tests point it at a small project of their own. */
export function contentRoot(): string {
  return process.env.SEVENTEEN_ROOT ?? process.cwd();
}

/** Names of the folders in `content/<kind>`, sorted. */
export function listFolders(kind: string): string[] {
  const folder = path.join(contentRoot(), 'content', kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Paths (from the root) of the YAML files in `content/<kind>`, sorted. */
export function listYaml(kind: string): string[] {
  const folder = path.join(contentRoot(), 'content', kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `content/${kind}/${name}`);
}

/** Names of the files with an extension in a folder (from the root), sorted. */
export function listFiles(folder: string, extension: string): string[] {
  const place = path.join(contentRoot(), folder);
  return existsSync(place)
    ? readdirSync(place)
        .filter((name) => name.endsWith(extension))
        .sort()
    : [];
}

export function fileExists(file: string): boolean {
  return existsSync(path.join(contentRoot(), file));
}

/** Text of a file by its path from the root. */
export function readText(file: string): string {
  return readFileSync(path.join(contentRoot(), file), 'utf8');
}

/** Bytes of a file by its path from the root. */
export function readBytes(file: string): Uint8Array {
  return readFileSync(path.join(contentRoot(), file));
}
