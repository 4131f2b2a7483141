import { existsSync, readFileSync } from 'node:fs';

/** Paths of every page in the sitemap, and the page for lost readers. */
export function listPages(): string[] {
  const sitemap = readFileSync('out/sitemap.xml', 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname);
  return [...paths, '/404.html'];
}

/** One page of each kind, for tests that are too slow for all. */
export const onePageAKind = ['/', '/articles/', '/articles/chinas-dominance/', '/figures/', '/figures/mine-production/', '/lessons/', '/lessons/mine-to-magnet/', '/sources/', '/methods/', '/404.html'];

/** The HTML of a page as it lies in the output. */
export function readPage(path: string): string {
  const file = path.endsWith('/') ? `out${path}index.html` : `out${path}`;
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  return readFileSync(file, 'utf8');
}
