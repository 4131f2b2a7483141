import { afterEach, expect, test, vi } from 'vitest';
import { makeTempFolder, writeFiles } from '@/lib/content/testing/temp-folder';
import { hashInputs } from './inputs';

afterEach(() => vi.unstubAllEnvs());

function makeProject() {
  const root = makeTempFolder({ 'content/datasets/m/data.csv': 'year,t\n2025,1\n' });
  return { root, put: (file: string, text: string) => writeFiles(root, { [file]: text }) };
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
