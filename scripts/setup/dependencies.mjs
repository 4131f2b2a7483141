import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Installs when node_modules is missing or does not hold what package-lock.json asks for. Needs nothing but Node and npm.
 * `npm ci` would be stricter, but refuses a lock file that lacks optional packages of other platforms, and a registry need
 * not carry those; `npm install --no-save` takes the locked versions and writes neither package.json nor the lock file.
 */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.log(
    existsSync('node_modules') ? 'node_modules is behind package-lock.json: installing …' : 'First run: installing the packages …',
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm install failed: see above. Node 20.19 or later, npm and a reachable npm registry are needed.');
  process.exit(1);
}

/** npm keeps its own record of what it installed; packages for other platforms (optional) are rightly missing there. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version);
}
