import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takeScripts } from './inert-scripts';

// A page as Next 16.4.6 exports it: two islands, stylesheet, polyfill, words that look like markup.
const page = readFileSync(new URL('./fixtures/export-page.html', import.meta.url), 'utf8');

test('leaves no script in the page and hands over all that starts the framework', () => {
  const { html, scripts, boot } = takeScripts(page, 'a/index.html');
  expect(html).not.toMatch(/<script|as="script"/);
  expect(html).toContain('<h1>Article</h1>');
  expect(scripts).toHaveLength(6);
  expect(scripts.every((src) => src.startsWith('/_next/static/chunks/'))).toBe(true);
  expect(boot.record).toMatchObject({ runtimeModuleIds: [expect.any(Number)] });
  expect(boot.flight[0]).toEqual([0]);
  expect(String((boot.flight[1] as unknown[])[1])).toContain('"Island"');
});

test('keeps data blocks, which no browser runs', () => {
  const block = '<script type="application/ld+json">{"@type":"Article"}</script>';
  expect(takeScripts(page.replace('</main>', `${block}</main>`), 'a').html).toContain(block);
});

test('drops the polyfill for browsers without modules', () => {
  expect(page).toMatch(/noModule=""/);
  const polyfill = /src="([^"]+)" noModule/.exec(page)?.[1];
  expect(takeScripts(page, 'a').scripts).not.toContain(polyfill);
});

test('names the page when Next writes a script that it does not know', () => {
  const streamed = page.replace('</body>', '<script>$RC("B:0","S:0")</script></body>');
  expect(() => takeScripts(streamed, 'articles/x/index.html')).toThrow(/^articles\/x\/index\.html: unknown script <script>\$RC/);
});

test('names the page when boot record or flight data are not where they were', () => {
  expect(() => takeScripts(page.replace('id="_R_">(globalThis["TURBOPACK"]', 'id="_R_">(globalThis["ROLLUP"]'), 'x.html')).toThrow(
    /^x\.html: unknown script/,
  );
  expect(() => takeScripts(page.replace(/<script id="_R_">[\s\S]*?<\/script>/, ''), 'x.html')).toThrow('x.html: no boot record');
  expect(() => takeScripts(page.replace(/<script>self\.__next_f[\s\S]*?<\/script>/, ''), 'x.html')).toThrow('x.html: no flight data');
});
