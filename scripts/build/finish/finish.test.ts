import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { finish } from './finish';

/** A small export with one page, as Next leaves it, and a cache with its drawings. */
function makeExport() {
  const root = mkdtempSync(path.join(tmpdir(), 'finish-'));
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  mkdirSync(path.join(root, 'export/a'), { recursive: true });
  cpSync(new URL('./fixtures/export-page.html', import.meta.url), path.join(root, 'export/a/index.html'));
  for (const file of [
    'index.txt',
    'a/index.txt',
    'a/__next._tree.txt',
    '_not-found/index.html',
    '404/index.html',
    '_next/static/chunks/x.js',
    'robots.txt',
    'data/m/data.csv',
  ])
    put(`export/${file}`, file);
  for (const name of ['theme', 'shell', 'frame']) put(`export/_shell/${name}.js`, name);
  for (const id of ['one', 'two']) put(`cache/figures/${id}.json`, JSON.stringify({ slot: `<svg data-drawn="${id}"></svg>` }));
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
