import { expect, test } from 'vitest';
import { writeRedirects } from '@/scripts/build/finish/host/redirects';
import { parseRedirects, withQuery } from './redirects';

test('reads what the build writes, below a sub-path too', () => {
  const rules = parseRedirects(writeRedirects([{ from: '/s/old/', to: '/articles/processing/#twins' }], '/sub'));
  expect([...rules]).toEqual([['/sub/s/old/', { to: '/sub/articles/processing/#twins', status: 301 }]]);
});

test('passes over comments and empty lines', () => {
  expect([...parseRedirects('# moved\n\n/a/  /b/\n').keys()]).toEqual(['/a/']);
});

test('keeps the query before the place on the page', () => {
  expect(withQuery('/articles/a/#b', '?x=1')).toBe('/articles/a/?x=1#b');
  expect(withQuery('/figures/b/', '?x=1')).toBe('/figures/b/?x=1');
  expect(withQuery('/figures/b/', '')).toBe('/figures/b/');
});
