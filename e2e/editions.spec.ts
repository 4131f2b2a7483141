import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPage } from './site-pages';

const released = existsSync('content/editions')
  ? readdirSync('content/editions')
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace('.json', ''))
  : [];

test('every edition lies in the output byte for byte as it was released', () => {
  for (const date of released) {
    const folder = `out/editions/${date}`;
    const sums = readFileSync(`${folder}/SHA256SUMS`, 'utf8');
    const { sums: expected } = JSON.parse(readFileSync(`content/editions/${date}.json`, 'utf8')) as { sums: string };
    const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(sums), date).toBe(expected);
    for (const line of sums.trim().split('\n')) {
      const [sum, name] = line.split('  ') as [string, string];
      expect(hash(readFileSync(`${folder}/${name}`)), `${date}: ${name}`).toBe(sum);
    }
  }
});

test('every page names both feeds, and both answer', async ({ request }) => {
  for (const path of ['/', '/articles/', '/changes/']) {
    const html = readPage(path);
    expect(html, path).toMatch(/<link rel="alternate" type="application\/rss\+xml"[^>]*\/feed\.xml"/);
    expect(html, path).toMatch(/<link rel="alternate" type="application\/feed\+json"[^>]*\/feed\.json"/);
  }
  expect(await (await request.get('/feed.xml')).text()).toContain('<rss version="2.0"');
  expect(await (await request.get('/feed.json')).json()).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
});

test('before the first release no page claims a date, afterwards every article has one', () => {
  for (const slug of readdirSync('content/articles')) {
    const html = readPage(`/articles/${slug}/`);
    if (released.length === 0) expect(html, slug).toContain('not yet released');
    else expect(html, slug).toMatch(/Published <time dateTime="\d{4}-\d{2}-\d{2}"/i);
  }
});
