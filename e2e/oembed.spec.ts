import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { unfurl } from 'unfurl.js';
import type { OembedFile } from '@/lib/embed/oembed';
import { readPage } from './site-pages';

// oEmbed as its consumers see it: https://oembed.com, types "rich", with discovery by link.

const built = new URL(/<loc>([^<]+)</.exec(readFileSync('out/sitemap.xml', 'utf8'))?.[1] as string).origin;
const pathOf = (address: string) => new URL(address).pathname;

test('every answer has the fields that the specification asks for, and leads to what exists', () => {
  const names = readdirSync('out/oembed');
  expect(names.length).toBeGreaterThan(100);
  for (const name of names) {
    const answer = JSON.parse(readFileSync(`out/oembed/${name}`, 'utf8')) as OembedFile;
    expect(answer, name).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Seventeen' });
    for (const field of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'] as const)
      expect(answer[field], `${name} ${field}`).toBeGreaterThan(0);
    const frame = /^<iframe src="([^"]+)" title="[^"]+"/.exec(answer.html)?.[1] as string;
    expect(answer.html).not.toContain('<script');
    expect(existsSync(`out${pathOf(frame)}index.html`), frame).toBe(true);
    expect(existsSync(`out${pathOf(answer.thumbnail_url)}`), answer.thumbnail_url).toBe(true);
  }
});

test('a public client finds the answer through the link in the page', async () => {
  // The built pages name the site's public origin; this server stands in for it.
  const server = createServer((request, response) => {
    const path = request.url?.endsWith('/') ? `${request.url}index.html` : request.url;
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    response.setHeader('content-type', path?.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8');
    response.end(readFileSync(`out${path}`, 'utf8').replaceAll(built, here));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const path of ['/figures/mine-production/', '/instruments/recycling-stock/', '/numbers/china-mine-share-2025/']) {
    const { oEmbed } = await unfurl(`${origin}${path}`);
    expect(oEmbed, path).toMatchObject({ type: 'rich', provider_name: 'Seventeen' });
    expect((oEmbed as { html: string }).html, path).toContain(`${origin}/embed/${path.split('/')[2]}/`);
  }
  server.close();
});

test('pages of what cannot be embedded point to no answer', () => {
  expect(readPage('/articles/processing/')).not.toContain('json+oembed');
});
