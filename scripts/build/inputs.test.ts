import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hashInputs } from './inputs';

afterEach(() => vi.unstubAllEnvs());

function makeProject() {
  const root = mkdtempSync(path.join(tmpdir(), 'inputs-'));
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  put('content/datasets/m/data.csv', 'year,t\n2025,1\n');
  return { root, put };
}

test('one changed cell makes a build necessary', () => {
  const { root, put } = makeProject();
  const before = hashInputs(root);
  put('content/datasets/m/data.csv', 'year,t\n2025,2\n');
  expect(hashInputs(root)).not.toBe(before);
});

test('another public origin makes a build necessary', () => {
  const { root } = makeProject();
  const before = hashInputs(root);
  vi.stubEnv('SITE_URL', 'https://example.org');
  expect(hashInputs(root)).not.toBe(before);
});

test('what the build itself writes does not', () => {
  const { root, put } = makeProject();
  const before = hashInputs(root);
  put('public/_shell/shell.js', 'x');
  put('.cache/figures/m.json', '{}');
  put('out/index.html', '');
  expect(hashInputs(root)).toBe(before);
});
