import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeTempFolder } from '@/lib/content/testing/temp-folder';
import { replaceFiles } from './replace-files';

const makeRoot = () => makeTempFolder();

test('files take their places, folders and all', () => {
  const root = makeRoot();
  replaceFiles(root, [
    ['content/editions/files/a.csv', 'rows'],
    ['content/permalinks.lock', 'ids'],
  ]);
  expect(readFileSync(path.join(root, 'content/editions/files/a.csv'), 'utf8')).toBe('rows');
  expect(existsSync(path.join(root, '.cache/release'))).toBe(false);
});

test('when one file cannot take its place, all others are as they were', () => {
  const root = makeRoot();
  writeFileSync(path.join(root, 'kept'), 'before');
  mkdirSync(path.join(root, 'blocked/by'), { recursive: true });
  expect(() =>
    replaceFiles(root, [
      ['fresh', 'new'],
      ['kept', 'after'],
      ['blocked', 'never'],
    ]),
  ).toThrow();
  expect(readFileSync(path.join(root, 'kept'), 'utf8')).toBe('before');
  expect(existsSync(path.join(root, 'fresh'))).toBe(false);
});
