import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeTempFolder } from '@/lib/content/testing/temp-folder';
import { finish } from './finish';

/** A small export with one page, as Next leaves it, and a cache with its drawings. */
function makeExport() {
  const page = readFileSync(new URL('./fixtures/export-page.html', import.meta.url), 'utf8');
  const files = [
    'index.txt',
    'a/index.txt',
    'a/__next._tree.txt',
    '_not-found/index.html',
    '404/index.html',
    '_next/static/chunks/x.js',
    'robots.txt',
    'data/m/data.csv',
  ].map((file) => [`export/${file}`, file]);
  const scripts = ['theme', 'shell', 'frame'].map((name) => [`export/_shell/${name}.js`, name]);
  const drawings = ['one', 'two'].map((id) => [`cache/figures/${id}.json`, JSON.stringify({ slot: `<svg data-drawn="${id}"></svg>` })]);
  const root = makeTempFolder(Object.fromEntries([['export/a/index.html', page], ...files, ...scripts, ...drawings]));
  const site = { base: '', siteUrl: 'https://site.test', old: [] };
  return { root, options: { from: path.join(root, 'export'), to: path.join(root, 'out'), cache: path.join(root, 'cache'), ...site } };
}

test('copies what readers may ask for, and leaves out what only client-side navigation would', () => {
  const { options } = makeExport();
  expect(finish(options)).toEqual({ pages: 1 });
  const files = readdirSync(options.to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(options.to, path.join(entry.parentPath, entry.name)));
  expect(files.filter((file) => !file.startsWith('_shell')).sort()).toEqual([
    '_headers',
    '_next/static/chunks/x.js',
    '_redirects',
    'a/index.html',
    'data/m/data.csv',
    'nginx.conf',
    'robots.txt',
  ]);
});

test('gives the shell names that change with its content', () => {
  const { options } = makeExport();
  finish(options);
  const html = readFileSync(path.join(options.to, 'a/index.html'), 'utf8');
  const src = /src="\/(_shell\/shell\.[0-9a-f]{10}\.js)"/.exec(html)?.[1] as string;
  expect(existsSync(path.join(options.to, src))).toBe(true);
});

test('large chunks ask to be compiled while they load, small ones stay as they are', () => {
  const { root, options } = makeExport();
  const large = 'x'.repeat(5000);
  writeFileSync(path.join(root, 'export/_next/static/chunks/large.js'), large);
  finish(options);
  expect(readFileSync(path.join(options.to, '_next/static/chunks/large.js'), 'utf8')).toBe(`//# allFunctionsCalledOnLoad\n${large}`);
  expect(readFileSync(path.join(options.to, '_next/static/chunks/x.js'), 'utf8')).toBe('_next/static/chunks/x.js');
});

test('stops at a figure that was never drawn', () => {
  const { root, options } = makeExport();
  writeFileSync(
    path.join(root, 'export/a/index.html'),
    readFileSync(path.join(root, 'export/a/index.html'), 'utf8').replace('figure:one', 'figure:three'),
  );
  expect(() => finish(options)).toThrow('a/index.html: unknown slot "figure:three"');
});
