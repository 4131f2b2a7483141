import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { absolute } from '@/app/_content/addresses';
import { readSite, type Site } from '@/lib/content';
import { listApiFiles } from '@/lib/content/api/files';
import { readPreparedData } from '@/lib/content/prepared';

/** Writes the JSON index into `public/api/`: what has changed is written, what has gone is removed. */
export function writeApi(site: Site = readSite(), folder = 'public/api'): void {
  const { figureDatasets } = readPreparedData();
  const files = listApiFiles({ site, absolute, figureDatasets });
  mkdirSync(path.join(folder, 'numbers'), { recursive: true });
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    const text = `${JSON.stringify(content, null, 1)}\n`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(path.relative(folder, file).replaceAll('\\', '/'))) rmSync(file);
  }
}

if (process.argv[1]?.endsWith('api.ts')) writeApi();
