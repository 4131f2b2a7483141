import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '@/lib/content';
import { packageFiles } from '@/lib/packages/file-names';
import { zip } from '../data-files/archive';
import { flattenPage } from './flatten-page';

interface ClassPackParts {
  readonly site: Site;
  /** The finished site. */
  readonly finished: string;
  /** Packages made so far, by their address. */
  readonly packages: ReadonlyMap<string, Uint8Array>;
  readonly siteUrl: string;
}

const dataArchive = 'downloads/seventeen-data.zip';

/** Everything for a class without a network in one archive: lessons, sheets, keys, data. @throws when a page of it is missing. */
export function makeClassPack({ site, finished, packages, siteUrl }: ClassPackParts): Uint8Array {
  const files = new Map<string, Uint8Array>();
  for (const { slug } of site.lessons) {
    const offline = packageFiles(slug).find(({ kind }) => kind === 'offline')?.href ?? '';
    const lesson = packages.get(offline);
    if (!lesson) throw new Error(`class pack: no lesson "${slug}"`);
    files.set(`lessons/${slug}.html`, lesson);
    for (const [page, folder] of [
      ['sheet', 'sheets'],
      ['key', 'keys-for-teachers'],
    ] as const) {
      const html = readFileSync(path.join(finished, 'teach', slug, page, 'index.html'), 'utf8');
      files.set(`${folder}/${slug}-${page}.html`, encode(flattenPage(html, finished, siteUrl)));
    }
  }
  if (existsSync(path.join(finished, dataArchive))) files.set('data.zip', readFileSync(path.join(finished, dataArchive)));
  files.set('README.txt', encode(writeReadme(site, siteUrl)));
  return zip(files);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function writeReadme({ info, lessons }: Site, siteUrl: string): string {
  return `${info.name}: class pack
${siteUrl}/teach/

lessons/             One file for each lesson. It opens in any browser, without a network; answers stay on the device.
                     On its last page stands a result code. Type the codes into ${siteUrl}/teach/gradebook/.
sheets/              The same lessons for paper. Print from the browser, on A4 or Letter.
keys-for-teachers/   Answers with the reasons, and why each wrong answer tempts.
data.zip             The data behind the lessons, as tables with their sources.

Lessons:
${lessons.map(({ slug, meta }) => `- ${meta.title} (${slug}): ${meta.grades}, ${meta.minutes} minutes`).join('\n')}

${info.author}. Text and charts: ${info.license.name}, ${info.license.url}. Data by the terms of its producers, which stand with it.
`;
}
