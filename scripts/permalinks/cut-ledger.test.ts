import { afterEach, expect, test } from 'vitest';
import { checkSite, formatProblem } from '@/lib/content';
import { ReleasedProject } from '@/scripts/release/testing/released-project';

const former = process.env.SEVENTEEN_ROOT;
afterEach(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

// Lines missing at the end break no checksum; editions know what a ledger must hold.
test('lines that were removed at the end, or all of them, are missed', async () => {
  const project = new ReleasedProject();
  await project.release();
  const rows = project.read('content/permalinks.lock').split('\n');
  const at = rows.findIndex((row) => row.includes(' released number '));
  project.write('content/permalinks.lock', `${rows.slice(0, at).join('\n')}\n`);
  const message = 'but the ledger does not know it: lines are missing — bring the file back from version control (ledger-cut)';
  expect(checkSite(project.site()).map(formatProblem)).toEqual([
    `content/permalinks.lock:${at + 1}:1 error the edition of 2026-11-23 holds number ore-2025, ${message}`,
  ]);
  project.write('content/permalinks.lock', '');
  expect(checkSite(project.site()).map(formatProblem)).toEqual([expect.stringContaining(message)]);
});
