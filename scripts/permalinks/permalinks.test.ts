import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { change, smallSite, writeSite } from '@/lib/content/testing/small-site';
import { releaseSmallSite } from '@/lib/content/testing/released-site';

const project = process.cwd();
const article = 'content/articles/mining/index.mdx';
const numbers = 'content/numbers/mining.yaml';

function permalinks(root: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path.join(project, 'scripts/permalinks.ts'), ...args],
    { env: { ...process.env, SEVENTEEN_ROOT: root, TSX_TSCONFIG_PATH: path.join(project, 'tsconfig.json') }, encoding: 'utf8' },
  );
  return { status, said: (stdout + stderr).trim() };
}

test('an editor renames, retires and restores; wrong input is told and leaves the ledger as it was', () => {
  const root = writeSite({ ...change(article, '[#the-mine]', '[#the-pit]'), 'content/permalinks.lock': releaseSmallSite() });
  const file = path.join(root, 'content/permalinks.lock');
  const before = readFileSync(file, 'utf8');

  expect(permalinks(root, 'alias', 'section', 'the-mine', 'the-pitt')).toEqual({
    status: 1,
    said: 'Nothing was written: there is no section "the-pitt" — did you mean "the-pit"?',
  });
  expect(permalinks(root, 'retire', 'figure', 'output-by-country', '--why', 'Old.').said).toBe(
    'Nothing was written: figure "output-by-country" still stands at /figures/output-by-country/: take it out of the content first',
  );
  expect(permalinks(root, 'retire', 'section', 'the-mine', '--why', 'Old.', '--to', '/nowhere/').said).toBe(
    'Nothing was written: retired section "the-mine" sends readers to /nowhere/, where nothing stands and nothing ever stood',
  );
  expect(permalinks(root, 'retire', 'section', 'the-mine').said).toContain('Nothing was written: retire needs --why');
  expect(readFileSync(file, 'utf8')).toBe(before);

  expect(permalinks(root, 'alias', 'section', 'the-mine', 'the-pit', '--why', 'It is open to the sky.')).toEqual({
    status: 0,
    said: '/articles/mining/#the-mine will lead to /articles/mining/#the-pit.',
  });
  const after = readFileSync(file, 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length)).toMatch(
    /^\d{4}-\d\d-\d\d alias section the-mine to the-pit because "It is open to the sky\." ~[0-9a-f]{8}\n$/,
  );
  expect(readdirSync(path.dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(permalinks(root, 'where', '/articles/mining/#the-mine').said).toBe('/articles/mining/#the-mine  /articles/mining/#the-pit');
  expect(permalinks(root, 'list', 'section').said).toContain('section the-mine  → /articles/mining/#the-pit');

  writeFileSync(path.join(root, article), smallSite[article] as string);
  expect(permalinks(root, 'restore', 'section', 'the-mine').said).toBe('section "the-mine" stands at /articles/mining/#the-mine again.');
}, 120_000);

test('nothing can be retired before the first release, and a broken ledger is not written on', () => {
  const root = writeSite({});
  expect(permalinks(root, 'retire', 'figure', 'x', '--why', 'Old.').said).toBe(
    'Nothing was written: nothing is released yet: ids can still be changed freely',
  );
  expect(existsSync(path.join(root, 'content/permalinks.lock'))).toBe(false);
  const broken = releaseSmallSite().replace('Small', 'Smell');
  const other = writeSite({ 'content/permalinks.lock': broken.replace('ore-2025', 'ore-2052') });
  expect(permalinks(other, 'list')).toEqual({
    status: 1,
    said: expect.stringMatching(/^Nothing was written: content\/permalinks\.lock:\d+:1 error checksum is .* \(ledger-checksum\)$/),
  });
}, 60_000);

test('numbers that left are told by kind', () => {
  const root = writeSite({ ...change(numbers, 'id: ore-2025', 'id: ore-mined-2025'), 'content/permalinks.lock': releaseSmallSite() });
  expect(permalinks(root, 'retire', 'numbr', 'ore-2025', '--why', 'Old.').said).toBe(
    'Nothing was written: nothing of the kind "numbr" is released — did you mean "number"?',
  );
  expect(permalinks(root, 'retire', 'number', 'ore-2026', '--why', 'Old.').said).toBe(
    'Nothing was written: no number "ore-2026" was ever released — did you mean "ore-2025"?',
  );
}, 60_000);
