import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const tenMinutes = 600_000;
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', timeout: tenMinutes }).status === 0;

/** A browser that starts: what is there, else Playwright's download, else the system's package manager; undefined when all fail. */
export async function ensureBrowser() {
  const { chromium } = await import('@playwright/test');
  const find = () => findBrowser(chromium.executablePath());
  if (await starts(chromium, find())) return find();

  console.log('No working Chromium found: trying the download of Playwright …');
  const isRoot = process.getuid?.() === 0;
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  if (await starts(chromium, find())) return find();

  if (isRoot && process.platform === 'linux') {
    console.log('Trying the package manager of the system …');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (await starts(chromium, find())) return find();
  }
  console.error(
    [
      'No browser could be found or installed. One of these helps, then run npm test again:',
      '  npx playwright install --with-deps chromium     (downloads one; asks for the administrator where needed)',
      '  sudo apt-get install chromium                   (Debian, Ubuntu)',
      '  CHROME_PATH=/path/to/chrome npm test            (one that you already have)',
    ].join('\n'),
  );
  return undefined;
}

async function starts(chromium, executablePath) {
  if (!executablePath) return false;
  try {
    const browser = await chromium.launch({ executablePath });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
