import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '@/scripts/serve/headers';
import { writeHeaders } from './host/headers';
import { listHeaders, writeSpeculationRules } from './policy';

const rules = parseHeaders(writeHeaders(listHeaders('', ['articles', 'embed', 'figures'], '/_shell/speculation-rules.abc.json'), ''));
const policyOf = (path: string) => headersFor(rules, path).get('Content-Security-Policy');

test('embeds may stand in frames anywhere, other pages in our own only', () => {
  expect(policyOf('/embed/mine-production/')).toMatch(/frame-ancestors \*$/);
  expect(policyOf('/figures/mine-production/')).toMatch(/frame-ancestors 'self'$/);
  expect(policyOf('/')).toMatch(/frame-ancestors 'self'$/);
});

test('no path gets a header from two rules: hosts do not agree on what that means', () => {
  for (const path of [
    '/',
    '/articles/a/',
    '/embed/x/',
    '/figures/x/data.csv',
    '/_shell/speculation-rules.abc.json',
    '/_next/static/media/f.woff2',
  ]) {
    const names = rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers.map(([name]) => name));
    expect(names, path).toEqual([...new Set(names)]);
  }
});

test('a frame without an origin may fetch rows and faces', () => {
  for (const path of ['/figures/x/figure.json', '/_next/static/media/f.woff2', '/_shell/boot/1.json', '/editions/latest.json'])
    expect(headersFor(rules, path).get('Access-Control-Allow-Origin'), path).toBe('*');
});

test('neither embeds nor downloads are rendered ahead', () => {
  expect(writeSpeculationRules('/sub')).toContain('{"not":{"href_matches":"/sub/embed/*"}}');
});
