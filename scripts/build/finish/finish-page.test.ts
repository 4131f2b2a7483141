import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { finishPage, type PageContext } from './finish-page';

const exported = readFileSync(new URL('./fixtures/export-page.html', import.meta.url), 'utf8');
const island = (html: string) => html.replace('<figure data-h="0">', '<figure data-h="0" data-island="one">');
const context: PageContext = {
  base: '',
  themeScript: '/_shell/theme.js',
  shellScript: '/_shell/shell.js',
  frameScript: '/_shell/frame.js',
  // The island's script of the fixture.
  chunks: new Map([
    ['/_next/static/chunks/42aeio2dia44b.js', { figures: new Map([['one', ['7']]]), loaders: new Map([['7', ['static/chunks/one.js']]]) }],
  ]),
  figure: (id) => `<svg data-drawn="${id}"></svg>`,
  numberCard: () => '',
  claimCard: () => '',
};

test('the policy stands before anything that loads, and allows no inline script', () => {
  const { html } = finishPage(exported, 'p', context);
  expect(html).toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]*script-src 'self';/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('stylesheet'));
});

test('theme before paint, shell after parsing, and the drawings in their slots', () => {
  const { html } = finishPage(exported, 'p', context);
  expect(html).toContain('<script src="/_shell/theme.js"></script><script src="/_shell/shell.js" defer=""></script></head>');
  expect(html).toContain('<div data-slot="figure:two"><svg data-drawn="two"></svg></div>');
});

test('the script that sorts tables goes to pages with such a table only', () => {
  const sorting = { ...context, tableScript: '/_shell/table.js' };
  const table = exported.replace('<h1>Article</h1>', '<section data-row-table=""></section>');
  expect(finishPage(table, 'p', sorting).html).toContain('<script src="/_shell/table.js" defer=""></script></head>');
  expect(finishPage(exported, 'p', sorting).html).not.toContain('table.js');
});

test('a bare page opens links outside its frame, tells its height, and fetches one face ahead', () => {
  const preloads =
    '<link rel="preload" href="/m/newsreader.woff2" as="font"/><link rel="preload" href="/m/instrument_sans.woff2" as="font"/><link rel="preload" href="/other.css" as="style"/>';
  const page = exported.replace('<head>', `<head>${preloads}`);
  const { html } = finishPage(page, 'embed/one/index.html', context);
  expect(html).toContain('<base target="_blank"/>');
  expect(html).toContain('<script src="/_shell/frame.js" defer="">');
  expect(html).toContain('instrument_sans');
  expect(html).not.toMatch(/newsreader|other\.css/);
  expect(finishPage(page, 'a/index.html', context).html).toContain('newsreader');
});

test('faces are fetched ahead behind styles and script', () => {
  const page = exported.replace('<head>', '<head><link rel="preload" href="/m/newsreader.woff2" as="font"/>');
  expect(finishPage(page, 'p', context).html).toContain('<link fetchpriority="low" rel="preload" href="/m/newsreader.woff2" as="font"/>');
});

test('a page without an island loses the framework altogether', () => {
  const { html, data } = finishPage(exported, 'p', context);
  expect(html).not.toContain('/_next/static/chunks/turbopack');
  expect(data).toBeUndefined();
});

test('a page with an island says where everything is that starts it', () => {
  const { html, data } = finishPage(island(exported), 'p', context);
  const index = JSON.parse(/id="next-boot">(.*?)<\/script>/.exec(html)?.[1] ?? '');
  expect(index.data).toBe(`/${data?.file}`);
  expect(index.islands).toEqual({ one: ['/_next/static/chunks/one.js'] });
  expect(index.scripts.filter((src: string) => src.includes('turbopack-'))).toHaveLength(1);
  expect(JSON.parse(data?.text ?? '')).toMatchObject({ record: {}, flight: [[0], expect.anything()] });
});

test('stops at a live figure whose chart script cannot be found', () => {
  const figure = exported.replace('<figure data-h="0">', '<figure data-figure="mine" data-island="mine">');
  expect(() => finishPage(figure, 'x.html', context)).toThrow('x.html: no chart script found for figure "mine"');
});

test('under a sub-path plain links get it once', () => {
  const linked = exported.replace(
    '<h1>Article</h1>',
    '<a href="/about/">a</a><a href="/sub/b/">b</a><a href="https://x.test/">c</a><a href="#d">d</a>',
  );
  const { html } = finishPage(linked, 'p', { ...context, base: '/sub' });
  expect(html).toContain('<a href="/sub/about/">a</a><a href="/sub/b/">b</a><a href="https://x.test/">c</a><a href="#d">d</a>');
});

test('stops with the page’s name when there is no head to write to', () => {
  expect(() => finishPage(exported.replace('<head>', '<HEAD >'), 'x.html', context)).toThrow(
    /^x\.html: .*not found \(finish: Next's output has changed\)$/,
  );
});
