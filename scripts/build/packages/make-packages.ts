import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteUrl } from '@/app/_content/addresses';
import { readSite } from '@/lib/content';
import { packageFiles } from '@/lib/packages/file-names';
import { bundlePlayer } from './bundle-player';
import { renderLesson } from './render-lesson';
import { writeSinglePage } from './write-page';
import { writeStyles } from './write-styles';

/** Writes the packages of all lessons under a folder of the finished site. */
export async function makePackages(to: string): Promise<void> {
  const site = readSite();
  const [script, styles] = [await bundlePlayer(), await writeStyles()];
  for (const document of site.lessons) {
    const rendered = await renderLesson(site, document, siteUrl);
    for (const { kind, href } of packageFiles(document.slug)) {
      const file = path.join(to, href);
      mkdirSync(path.dirname(file), { recursive: true });
      if (kind === 'offline')
        writeFileSync(file, writeSinglePage({ runtime: 'offline', rendered, siteName: site.info.name, script, styles }));
    }
  }
}

if (process.argv[1]?.endsWith('make-packages.ts')) await makePackages(process.argv[2] ?? 'out');
