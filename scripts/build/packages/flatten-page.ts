import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leadToSite } from './lead-to-site';

/**
 * A finished page as one file for paper: its styles inside, no script, links to the site. Fonts are left to the system.
 * @throws when one of its styles is missing.
 */
export function flattenPage(html: string, finished: string, siteUrl: string): string {
  const base = new URL(siteUrl).pathname.replace(/\/$/, '');
  const plain = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replace(/<link\b(?=[^>]*\brel="(?:preload|modulepreload|icon|alternate|manifest|speculationrules)")[^>]*>/g, '')
    .replace(/<link\b(?=[^>]*\brel="stylesheet")[^>]*>/g, (link) => `<style>${readStyles(link, finished, base)}</style>`);
  return leadToSite(base === '' ? plain : plain.replaceAll(`="${base}/`, '="/'), siteUrl);
}

function readStyles(link: string, finished: string, base: string): string {
  const href = /\bhref="([^"]*)"/.exec(link)?.[1] ?? '';
  const file = path.join(finished, href.slice(base.length));
  if (!existsSync(file)) throw new Error(`class pack: no styles at ${href}`);
  return readFileSync(file, 'utf8').replace(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');
}
