import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeTempFolder } from '@/lib/content/testing/temp-folder';
import type { OldAddress } from '@/lib/permalinks/old-addresses';
import { writeOldAddresses } from './write';

const frame =
  '<html><head><title>Page not found · Seventeen</title><meta name="robots" content="noindex"/><meta property="og:title" content="Page not found"/><link rel="stylesheet" href="/a.css"/></head><body><header>Head</header><main id="main"><h1>There is nothing</h1></main><footer>Foot</footer></body></html>';
const page = '<html><head></head><body><main><h2 id="stays">S</h2><div data-slot="moved"></div></main></body></html>';

/** A finished site of a few files, and what becomes of it. */
function write(old: OldAddress[], more: Record<string, string> = {}, base = '') {
  const files = { '404.html': frame, 'articles/a/index.html': page, 'articles/b/index.html': page, ...more };
  const to = makeTempFolder(files);
  const options = { to, base, siteUrl: `https://site.test${base}`, old, files: Object.keys(files), script: `${base}/_shell/forward.js` };
  const rules = writeOldAddresses(options);
  const read = (file: string) => readFileSync(path.join(to, file), 'utf8');
  return { rules, read, see: (file: string) => new JSDOM(read(file)).window.document, list: () => readdirSync(to, { recursive: true }) };
}

const leads = (to: string, id: string) => ({ is: 'here', to, own: to, id, title: 'Now <here>' }) as const;
const figure: OldAddress = { from: '/figures/old/', kind: 'figure', id: 'old', called: 'Old', leads: leads('/figures/new/', 'new') };
const retired: OldAddress = {
  from: '/figures/gone/',
  kind: 'figure',
  id: 'gone',
  called: 'A <b> & "more"',
  leads: {
    is: 'retired',
    released: '2026-11-23',
    date: '2027-07-03',
    because: 'The survey ended',
    instead: { to: '/articles/a/', title: 'About a' },
  },
};
const part = (id: string, to: string): OldAddress => ({
  from: `/articles/a/#${id}`,
  kind: 'section',
  id,
  called: 'Old part',
  leads: { ...leads(to, id), inside: 'Article b' },
});

describe('the page of a renamed thing', () => {
  const { see, read, rules } = write(
    [figure],
    { 'figures/new/index.html': page, 'figures/new/data.csv': '', 'cite/figure/new.bib': '' },
    '/sub',
  );
  const document = see('figures/old/index.html');

  it('leads on with and without script, and names the new address as the true one', () => {
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://site.test/sub/figures/new/');
    expect(read('figures/old/index.html')).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/sub/figures/new/"/></noscript>',
    );
    expect(document.querySelector('a[data-forward-page]')?.getAttribute('href')).toBe('/sub/figures/new/');
    expect(document.querySelector('script')?.getAttribute('src')).toBe('/sub/_shell/forward.js');
    expect(document.body.textContent).toContain('It is now at Now <here>.');
  });

  it('comes with rules for its page and for every file that it has today', () => {
    expect(rules.redirects).toEqual([
      { from: '/figures/old/', to: '/figures/new/' },
      { from: '/figures/old/data.csv', to: '/figures/new/data.csv' },
      { from: '/cite/figure/old.bib', to: '/cite/figure/new.bib' },
    ]);
  });
});

describe('the page of a retired thing', () => {
  const files = {
    'editions/2026-11-23/figures/gone/data.csv': '',
    'editions/2027-01-01/figures/gone/data.csv': '',
    'editions/2027-01-01/figures/gone/figure.svg': '',
    'editions/2027-05-01/figures/gone-too/data.csv': '',
  };
  const { see, rules } = write([retired, { ...retired, from: '/embed/gone/' }], files);
  const document = see('figures/gone/index.html');

  it('says why, when, where to go and what it last was, in the frame of the site', () => {
    expect(document.title).toBe('A <b> & "more" (given up) · Seventeen');
    expect(document.querySelector('h1')?.textContent).toBe('A <b> & "more"');
    const text = document.querySelector('main')?.textContent ?? '';
    expect(text).toContain('Figure, given up on 3 July 2027');
    expect(text).toContain('The survey ended.');
    expect(text).toContain('It was published on 23 November 2026.');
    expect(text).toContain('As it last stood, in the edition of 1 January 2027: its rows (CSV), its picture (SVG).');
    expect([...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))).toEqual([
      '/articles/a/',
      '/editions/2027-01-01/figures/gone/data.csv',
      '/editions/2027-01-01/figures/gone/figure.svg',
    ]);
    expect(document.querySelector('header')?.textContent).toContain('Head');
    expect(document.querySelector('meta[property]')).toBeNull();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('has a bare twin for frames, whose links open outside', () => {
    const bare = see('embed/gone/index.html');
    expect(bare.querySelector('base')?.target).toBe('_blank');
    expect(bare.querySelector('header')).toBeNull();
    expect(bare.body.textContent).toContain('was given up on 3 July 2027. The survey ended. See About a.');
  });

  it('is gone for hosts that can say so, and its files lead to the last edition', () => {
    expect(rules.gone).toEqual(['/figures/gone/', '/embed/gone/']);
    expect(rules.redirects).toEqual([
      { from: '/figures/gone/data.csv', to: '/editions/2027-01-01/figures/gone/data.csv' },
      { from: '/figures/gone/figure.svg', to: '/editions/2027-01-01/figures/gone/figure.svg' },
    ]);
  });
});

describe('a page that parts have left', () => {
  it('keeps their ids, with where they are now, and loads the script that leads on', () => {
    const { see, rules, read } = write([part('twins', '/articles/b/#twins')]);
    const document = see('articles/a/index.html');
    expect(document.querySelector('#twins a')?.getAttribute('href')).toBe('/articles/b/#twins');
    expect(document.querySelector('[data-slot="moved"]')?.textContent).toBe(
      'Moved from this page“Old part” is now Now <here> in Article b.',
    );
    expect(document.querySelector('script')?.getAttribute('src')).toBe('/_shell/forward.js');
    expect(rules.redirects).toEqual([]);
    expect(read('articles/b/index.html')).toBe(page);
  });

  it('names only the page when a part keeps its title', () => {
    const { see } = write([{ ...part('twins', '/articles/b/#twins'), called: 'Now <here>' }]);
    expect(see('articles/a/index.html').querySelector('#twins')?.textContent).toBe('“Now <here>” is now in Article b.');
  });

  it('keeps an id that it has anew for what bears it', () => {
    const { read } = write([part('stays', '/articles/b/#stays')]);
    expect(read('articles/a/index.html')).toBe(page);
  });

  it('hands a part on to the page that it became, for hosts that take the fragment along', () => {
    const whole: OldAddress = { from: '/articles/z/', kind: 'article', id: 'z', called: 'Z', leads: leads('/articles/a/', 'a') };
    const own = { ...part('went', '/articles/b/#went'), from: '/articles/z/#went' };
    const along = { ...part('along', '/articles/a/#along'), from: '/articles/z/#along' };
    const { see } = write([whole, own, along]);
    for (const file of ['articles/z/index.html', 'articles/a/index.html'])
      expect(see(file).querySelector('#went a')?.getAttribute('href')).toBe('/articles/b/#went');
    expect(see('articles/a/index.html').querySelector('#along')).toBeNull();
  });

  it('tells of a part that was given up without leading away', () => {
    const gone = { ...part('x', ''), leads: retired.leads };
    const document = write([gone]).see('articles/a/index.html');
    expect(document.querySelector('#x')?.textContent).toBe(
      '“Old part”, a section, was given up on 3 July 2027. The survey ended. See About a.',
    );
    expect(document.querySelector('#x a[data-forward]')).toBeNull();
  });

  it('stops the build when a page has no place to tell it, or when its own page is unknown', () => {
    expect(() => write([part('x', '/articles/b/#x')], { 'articles/a/index.html': '<html></html>' })).toThrow('no slot "moved"');
    expect(() => write([{ ...part('x', '/articles/b/#x'), from: '/articles/y/#x' }])).toThrow('/articles/y/: parts of this page');
  });
});

it('leads a card without a successor to the section itself', () => {
  const card: OldAddress = {
    from: '/s/twins/',
    kind: 'section',
    id: 'twins',
    called: 'Twins',
    leads: { ...leads('/articles/b/#pairs', 'pairs'), to: '/s/pairs/' },
  };
  expect(write([card]).rules.redirects).toEqual([{ from: '/s/twins/', to: '/articles/b/#pairs' }]);
  expect(write([card], { 's/pairs/index.html': page }).rules.redirects).toEqual([{ from: '/s/twins/', to: '/s/pairs/' }]);
});

it('changes nothing where nothing is old', () => {
  const { rules, read, list } = write([]);
  expect(rules).toEqual({ redirects: [], gone: [], folders: [] });
  expect(read('articles/a/index.html')).toBe(page);
  expect(list()).toHaveLength(6);
});
