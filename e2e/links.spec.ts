import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { listPages, readPage } from './site-pages';

const ids = new Map<string, Set<string>>();

function idsOf(path: string): Set<string> {
  const known = ids.get(path);
  if (known) return known;
  const found = new Set([...readPage(path).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string));
  ids.set(path, found);
  return found;
}

test('every link inside the site leads to a page, a file or a place on a page', () => {
  const broken: string[] = [];
  for (const path of listPages()) {
    const { document } = new JSDOM(readPage(path), { url: `http://site.test${path}` }).window;
    for (const link of document.querySelectorAll('a[href], img[src], link[href]')) {
      const url = new URL((link as HTMLAnchorElement).href || (link as HTMLImageElement).src);
      if (url.host !== 'site.test') continue;
      const target = decodeURI(url.pathname);
      const file = target.endsWith('/') ? `out${target}index.html` : `out${target}`;
      if (!existsSync(file)) broken.push(`${path}: ${target}`);
      else if (url.hash && target.endsWith('/') && !idsOf(target).has(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${path}: ${target}${url.hash}`);
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = listPages().flatMap((path) => {
    const found = [...readPage(path).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string);
    return found.filter((id, index) => found.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});
