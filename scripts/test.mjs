// npm test: sets up what is missing, runs every part, prints "N passed, N failed" last. npm run check:<part> repeats one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureDependencies } from './setup/dependencies.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
ensureDependencies();
const { ensureBrowser } = await import('./setup/browser.mjs');

const reports = '.cache/test';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const parts = ['format', 'lint', 'types', 'architecture', 'dead-code', 'content', 'unit', 'build', 'e2e'];
const only = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const lines = [];

for (const part of parts.filter((name) => only.length === 0 || only.includes(name))) {
  console.log(`\n── ${part} ${'─'.repeat(60 - part.length)}`);
  const started = Date.now();
  const { passed, failed } = await runPart(part);
  total.passed += passed;
  total.failed += failed;
  lines.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${part.padEnd(13)} ${passed} passed, ${failed} failed (${((Date.now() - started) / 1000).toFixed(0)} s)`,
  );
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runPart(part) {
  const env = { ...process.env, VITEST_JSON: `${reports}/unit.json`, PLAYWRIGHT_JSON: `${reports}/e2e.json`, FORCE_COLOR: '0' };
  if (part === 'e2e') {
    const browser = await ensureBrowser();
    if (!browser) return { passed: 0, failed: 1 };
    env.CHROME_PATH = browser;
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['run', '--silent', `check:${part}`], { stdio: 'inherit', env, shell: process.platform === 'win32' });
  const counted = countTests(part);
  // A runner that died before its report, or failed outside a test, is one failure more.
  if (!counted) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  return { passed: counted.passed, failed: status !== 0 && counted.failed === 0 ? 1 : counted.failed };
}

function countTests(part) {
  const file = `${reports}/${part}.json`;
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (part === 'unit') return { passed: report.numPassedTests, failed: report.numFailedTests };
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}
