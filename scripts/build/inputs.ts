import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { generatedFolders } from './generated';

/** Everything that the site is a function of. */
const inputs = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts/build',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
const settings = ['SITE_URL', 'BASE_PATH', 'FINISH'];

/** A hash that changes when a build would come out differently. */
export function hashInputs(root = process.cwd()): string {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of inputs.flatMap((input) => listFiles(path.join(root, input)))) {
    hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Files under a path, sorted; what the build itself writes into public/ is an output. */
function listFiles(start: string): string[] {
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [start];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isGenerated(file))
    .sort();
}

const isGenerated = (file: string): boolean =>
  generatedFolders.some((folder) => file.includes(`${path.sep}public${path.sep}${folder}${path.sep}`));
