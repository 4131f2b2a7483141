import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '@/scripts/serve/headers';
import { listHeaders } from '../policy';
import { writeHeaders } from './headers';
import { writeNginx } from './nginx';
import { writeRedirects } from './redirects';

const redirects = [
  { from: '/figures/old/', to: '/figures/new/' },
  { from: '/s/old/', to: '/articles/a/#new' },
];

test('Netlify and Cloudflare get a line a redirect, below the sub-path', () => {
  expect(writeRedirects(redirects, '/sub')).toBe('/sub/figures/old/ /sub/figures/new/ 301\n/sub/s/old/ /sub/articles/a/#new 301\n');
});

test('headers are written as hosts read them', () => {
  const text = writeHeaders([{ path: '/a/*', headers: [['X-One', 'a: b']] }], '/sub');
  expect(text).toBe('/sub/a/*\n  X-One: a: b\n');
  expect(headersFor(parseHeaders(text), '/sub/a/x').get('X-One')).toBe('a: b');
});

test('nginx keeps the query before the place on the page, says 410 for what is gone, and finds its pages below the sub-path', () => {
  const text = writeNginx({ headers: [], redirects, gone: ['/figures/gone/'] }, '/sub');
  expect(text).toContain('location = "/sub/figures/old/" { return 301 "/sub/figures/new/$is_args$args"; }');
  expect(text).toContain('location = "/sub/s/old/" { return 301 "/sub/articles/a/$is_args$args#new"; }');
  expect(text).toContain('location = "/sub/figures/gone/" { error_page 410 "/sub/figures/gone/index.html"; return 410; }');
  expect(text).toContain('error_page 404 /sub/404.html;');
});

/** The value that a `map` of nginx gives a path: the first pattern that fits, else nothing. */
function mapped(text: string, name: string, path: string): string {
  const body = new RegExp(`map \\$uri \\$seventeen_${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(text)?.[1] ?? '';
  const lines = [...body.matchAll(/^ {2}"~((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)";$/gm)].map((match) =>
    match.slice(1).map((part) => part.replace(/\\(["\\])/g, '$1')),
  );
  return lines.find(([pattern]) => new RegExp(pattern as string).test(path))?.[1] ?? '';
}

test('nginx gives every page the headers that _headers gives it', () => {
  const rules = listHeaders('/sub', ['articles', 'embed', 's'], '/sub/_shell/speculation-rules.abc.json');
  const text = writeNginx({ headers: rules, redirects: [], gone: [] }, '/sub');
  const parsed = parseHeaders(writeHeaders(rules, '/sub'));
  const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
  names.delete('Content-Type');
  for (const path of ['/sub/', '/sub/articles/a/', '/sub/embed/x/', '/sub/_next/static/a.js', '/sub/robots.txt'])
    for (const name of names) {
      const given = mapped(text, name.toLowerCase().replaceAll('-', '_'), path === '/sub/' ? '/sub/index.html' : path);
      expect(given, `${name} of ${path}`).toBe(headersFor(parsed, path).get(name) ?? '');
    }
});
