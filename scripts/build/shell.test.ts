import { expect, test } from 'vitest';
import { bundleShell } from './shell';

test('the shell fits its budget of 6 kB gzipped', async () => {
  const { gzipped } = await bundleShell();
  expect(gzipped).toBeLessThanOrEqual(6 * 1024);
});
