import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { change, writeSite } from '@/lib/content/testing/small-site';

test('wrong content stops the build by name and leaves the former out/ as it was', () => {
  const root = writeSite(change('content/datasets/output/data.csv', 'China,2025,300', 'China,2025,330'));
  mkdirSync(path.join(root, 'out'));
  writeFileSync(path.join(root, 'out', 'index.html'), 'the site of yesterday');
  const project = process.cwd();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path.join(project, 'scripts/build/build.ts')],
    {
      cwd: root,
      env: { ...process.env, SEVENTEEN_ROOT: root, TSX_TSCONFIG_PATH: path.join(project, 'tsconfig.json') },
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(
    'claim "three-of-four" (China mined three of every four tonnes) no longer holds: ore-share-2025 is 82.5',
  );
  expect(stdout + stderr).toContain('Build stopped: 1 error in the content. out/ is as it was.');
  expect(readFileSync(path.join(root, 'out', 'index.html'), 'utf8')).toBe('the site of yesterday');
}, 60_000);
