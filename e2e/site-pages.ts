import { existsSync, readFileSync } from 'node:fs';

/** An address at which nothing stands: it answers with the page for lost readers. */
export const lostAddress = '/no-such-page/';

/** Paths of every page in the sitemap. */
export function listPages(): string[] {
  const sitemap = readFileSync('out/sitemap.xml', 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname);
}

/** Folders with hundreds of pages of one make, and how many of them a browser opens; every page of them is still read as a file. */
const samples: Readonly<Record<string, number>> = { '/numbers/': 12, '/editions/': 4, '/changes/': 4, '/data/': 6, '/teach/': 9 };

/** Pages that a browser opens: all, save that of the large folders a few are taken, spread evenly. */
export function listPagesToOpen(): string[] {
  const pages = listPages();
  const folderOf = (page: string) => Object.keys(samples).find((folder) => page.startsWith(folder) && page !== folder);
  const groups = new Map<string, string[]>();
  for (const page of pages) {
    const folder = folderOf(page);
    if (folder) groups.set(folder, [...(groups.get(folder) ?? []), page]);
  }
  const kept = new Set(
    [...groups].flatMap(([folder, members]) => {
      const step = Math.max(1, members.length / (samples[folder] as number));
      return members.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
    }),
  );
  return pages.filter((page) => folderOf(page) === undefined || kept.has(page));
}

/** The HTML of a page as it lies in the output. */
export function readPage(path: string): string {
  const file = path.endsWith('/') ? `out${path}index.html` : `out${path}`;
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  return readFileSync(file, 'utf8');
}
