import { existsSync, readFileSync } from 'node:fs';

/** An address at which nothing stands: it answers with the page for lost readers. */
export const lostAddress = '/no-such-page/';

/** Paths of every page in the sitemap. */
export function listPages(): string[] {
  const sitemap = readFileSync('out/sitemap.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname);
}

/** The HTML of a page as it lies in the output. */
export function readPage(path: string): string {
  const file = path.endsWith('/') ? `out${path}index.html` : `out${path}`;
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  return readFileSync(file, 'utf8');
}
