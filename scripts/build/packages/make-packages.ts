import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteUrl } from '@/app/_content/addresses';
import { readSite } from '@/lib/content';
import { classPackHref } from '@/lib/packages/file-names';
import { hashInputs } from '../inputs';
import { bundlePlayer } from './bundle-player';
import { makeClassPack } from './class-pack';
import { makeLessonPackages } from './lesson-packages';
import { writeStyles } from './write-styles';

/** Packages of the last build, and what they were made of. */
const cache = '.cache/packages';

/** Writes the packages of all lessons into the finished site, or copies them where nothing has changed since they were made. */
export async function makePackages(to: string): Promise<void> {
  const key = hashInputs();
  const keyFile = path.join(cache, 'key');
  if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
    rmSync(cache, { recursive: true, force: true });
    for (const [href, bytes] of await listPackages(to)) {
      const file = path.join(cache, href);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    // Last: a stopped run leaves nothing that looks whole.
    writeFileSync(keyFile, key);
  }
  cpSync(path.join(cache, 'packages'), path.join(to, 'packages'), { recursive: true });
}

async function listPackages(finished: string): Promise<Map<string, Uint8Array>> {
  const site = readSite();
  const player = { script: await bundlePlayer(), styles: await writeStyles() };
  const packages = new Map<string, Uint8Array>();
  for (const lesson of site.lessons)
    for (const [href, bytes] of await makeLessonPackages(site, lesson, player, siteUrl)) packages.set(href, bytes);
  return packages.set(classPackHref, makeClassPack({ site, finished, packages, siteUrl }));
}

if (process.argv[1]?.endsWith('make-packages.ts')) await makePackages(process.argv[2] ?? 'out');
