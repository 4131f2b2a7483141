import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { readSite } from '@/lib/content';
import { BuildStopped, checkContent, prepareDrawings, step } from '../build/prepare';
import { makeRelease } from './make-release';
import { readOptions, readToday, WrongOptions } from './options';
import { ReleaseRefused } from './plan';

// npm run release -- [--note "…" | --minor] [--dry-run] [--date YYYY-MM-DD]
// check content → draw → compare with the newest edition → report → note → ledger and edition, all or nothing.

async function release(): Promise<void> {
  const options = readOptions(process.argv.slice(2), readToday());
  await step('content', checkContent);
  await prepareDrawings();
  const files = await makeRelease(readSite(), options, { say: (text) => console.log(`\n${text}`), askNote });
  if (files.length === 0) return;
  console.log(`\nEdition of ${options.date}: ${files.length} files written.`);
  console.log('Commit content/ as one, then build and publish: the dates on all pages follow.');
  const open = listUncommitted();
  if (open.length > 0) console.log(`Not committed yet, though the edition holds it: ${open.join(', ')}`);
}

/** Asks on a terminal; elsewhere nobody would answer. */
async function askNote(): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const note = await terminal.question('\nWhat changed and why, in a sentence for readers (empty: stop): ');
  terminal.close();
  return note;
}

/** Content that version control does not have yet, save what the release itself wrote. */
function listUncommitted(): string[] {
  const { stdout, status } = spawnSync('git', ['status', '--porcelain', '--', 'content'], { encoding: 'utf8' });
  if (status !== 0) return [];
  const files = stdout.split('\n').flatMap((line) => line.slice(3) || []);
  return files.filter((file) => !file.startsWith('content/editions') && file !== 'content/permalinks.lock');
}

try {
  await release();
} catch (error) {
  const isExpected = error instanceof BuildStopped || error instanceof ReleaseRefused || error instanceof WrongOptions;
  console.error(isExpected ? `\nNot released: ${error.message}.` : error);
  process.exitCode = 1;
}
