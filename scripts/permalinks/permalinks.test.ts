import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { releaseSmallSite } from '@/lib/content/testing/released-site';
import { change, writeSite } from '@/lib/content/testing/small-site';

const project = process.cwd();

function permalinks(root: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path.join(project, 'scripts/permalinks.ts'), ...args],
    { env: { ...process.env, SEVENTEEN_ROOT: root, TSX_TSCONFIG_PATH: path.join(project, 'tsconfig.json') }, encoding: 'utf8' },
  );
  return { status, said: (stdout + stderr).trim() };
}

test('wrong input is told and leaves the ledger as it was; right input adds one line', () => {
  const renamed = change('content/articles/mining/index.mdx', '[#the-mine]', '[#the-pit]');
  const root = writeSite({ ...renamed, 'content/permalinks.lock': releaseSmallSite() });
  const file = path.join(root, 'content/permalinks.lock');
  const before = readFileSync(file, 'utf8');
  expect(permalinks(root, 'alias', 'section', 'the-mine', 'the-pitt')).toEqual({
    status: 1,
    said: 'Nothing was written: there is no section "the-pitt" — did you mean "the-pit"?',
  });
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
}, 120_000);

test('a ledger that was edited by hand is not written on', () => {
  const root = writeSite({ 'content/permalinks.lock': releaseSmallSite().replace('ore-2025', 'ore-2052') });
  expect(permalinks(root, 'list')).toEqual({
    status: 1,
    said: expect.stringMatching(/^Nothing was written: content\/permalinks\.lock:\d+:1 error checksum is .* \(ledger-checksum\)$/),
  });
}, 60_000);
