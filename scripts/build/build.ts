import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { siteUrl } from '@/app/_content/addresses';
import { listThings, readSite } from '@/lib/content';
import { readLedger } from '@/lib/content/ledger';
import { listOldAddresses } from '@/lib/permalinks/old-addresses';
import { finish } from './finish/finish';
import { hashInputs } from './inputs';
import { makePackages } from './packages/make-packages';
import { BuildStopped, checkContent, prepare, run, step } from './prepare';

// npm run build: check content → draw → cards → shell → next build → finish into staging → packages → rename to out/.
// A failure anywhere leaves the old out/ untouched. FINISH=0 leaves Next's export as it is.

const hashFile = '.cache/build-hash';
const isFinished = process.env.FINISH !== '0';

async function buildSite(): Promise<void> {
  const hash = hashInputs();
  const isCurrent = existsSync('out/index.html') && existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash;
  if (process.argv.includes('--if-changed') && isCurrent) {
    console.log('Nothing changed since the last build.');
    return;
  }
  await step('content', checkContent);
  await prepare();
  await step('pages', buildPages);
  await step('finish', () => {
    if (isFinished) console.log(`${finishPages()} pages`);
    else cpSync('.cache/export', 'out.staging', { recursive: true });
  });
  await step('packages', () => makePackages('out.staging'));
  replaceOutput();
  mkdirSync('.cache', { recursive: true });
  writeFileSync(hashFile, hash);
}

function buildPages(): void {
  rmSync('.cache/export', { recursive: true, force: true });
  try {
    run(['node_modules/next/dist/bin/next', 'build'], 'Next could not build the pages', { SEVENTEEN_FINISH: isFinished ? '1' : '' });
  } catch (error) {
    // Turbopack's cache keeps an error whose cause is gone (a stylesheet that was missing once): after a failure it starts clean.
    rmSync('.next', { recursive: true, force: true });
    throw error;
  }
}

function finishPages(): number {
  const old = listOldAddresses(readLedger().history, listThings(readSite()));
  const base = process.env.BASE_PATH ?? '';
  return finish({ from: '.cache/export', to: 'out.staging', cache: '.cache', base, siteUrl, old }).pages;
}

/** Two renames, so that at no time a half-written site stands in out/. */
function replaceOutput(): void {
  rmSync('out.previous', { recursive: true, force: true });
  if (existsSync('out')) renameSync('out', 'out.previous');
  try {
    renameSync('out.staging', 'out');
  } catch (error) {
    if (existsSync('out.previous')) renameSync('out.previous', 'out');
    throw error;
  }
  rmSync('out.previous', { recursive: true, force: true });
}

try {
  rmSync('out.staging', { recursive: true, force: true });
  await buildSite();
} catch (error) {
  console.error(error instanceof BuildStopped ? `\nBuild stopped: ${error.message}. out/ is as it was.` : error);
  rmSync('out.staging', { recursive: true, force: true });
  process.exitCode = 1;
}
