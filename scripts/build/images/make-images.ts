import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSite, type Site } from '@/lib/content';
import { parseTokens } from '@/lib/figure/tokens';
import { pngWords } from '@/lib/picture/picture-metadata';
import { type ImageJob, listImages } from './list-images';
import { renderPng } from './render';
import { loadTypefaces, type Typefaces } from './typefaces';

const cache = '.cache/images';
const target = 'public/images';

/** Sources whose change makes every picture new; templates change what they draw and need not be listed. */
const makers = ['palette.ts', 'palette-png.ts', 'render.ts'].map((file) => path.join('scripts/build/images', file));

/** Makes the pictures of figures and the share images of everything; what is unchanged is taken from the cache. */
export async function makeImages(site: Site = readSite()): Promise<{ all: number; made: number }> {
  const faces = await loadTypefaces();
  const jobs = listImages(site, { faces, tokens: parseTokens(readFileSync('app/tokens.css', 'utf8')) });
  const version = hash([faces.key, ...makers.map((file) => readFileSync(file, 'utf8'))]);
  mkdirSync(path.join(cache, 'png'), { recursive: true });
  let made = 0;
  const placed = new Map<string, string>();
  for (const job of jobs) {
    const key = hash([version, job.svg, String(job.zoom), JSON.stringify(job.facts)]);
    if (!existsSync(cached(key))) {
      keep(key, job, faces);
      made += 1;
    }
    placed.set(job.file, key);
  }
  place(placed);
  return { all: jobs.length, made };
}

const cached = (key: string): string => path.join(cache, 'png', `${key}.png`);

function keep(key: string, { file, svg, zoom, facts }: ImageJob, faces: Typefaces): void {
  const letters = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text).join('');
  const missing = faces.findMissing(letters);
  if (missing.length > 0) console.warn(`public/images/${file} warning the site's fonts have no ${missing.join(' ')}`);
  writeFileSync(`${cached(key)}.part`, renderPng(svg, zoom, pngWords(facts), faces));
  renameSync(`${cached(key)}.part`, cached(key));
}

/** Copies what is new or changed to public/images/, and removes what nothing asks for any more. */
function place(wanted: ReadonlyMap<string, string>): void {
  const list = path.join(cache, 'placed.json');
  const before: Record<string, string> = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  for (const [file, key] of wanted) {
    const to = path.join(target, file);
    if (before[file] === key && existsSync(to)) continue;
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(cached(key), to);
  }
  for (const file of listFiles(target)) if (!wanted.has(file)) rmSync(path.join(target, file));
  const keys = new Set(wanted.values());
  for (const file of listFiles(path.join(cache, 'png'))) if (!keys.has(path.basename(file, '.png'))) rmSync(path.join(cache, 'png', file));
  writeFileSync(list, JSON.stringify(Object.fromEntries(wanted)));
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function hash(texts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('hex').slice(0, 24);
}

if (process.argv[1]?.endsWith('make-images.ts')) {
  const started = performance.now();
  console.log(await makeImages(), `${Math.round(performance.now() - started)} ms`);
}
