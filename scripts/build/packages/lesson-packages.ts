import type { LessonDocument, Site } from '@/lib/content';
import { type CartridgeLink, writeCartridge } from '@/lib/packages/cartridge';
import { type PackageKind, packageFiles } from '@/lib/packages/file-names';
import { type ScormContents, writeScorm12Manifest, writeScorm2004Manifest } from '@/lib/packages/scorm-manifest';
import { zip } from '../data-files/archive';
import { type RenderedLesson, renderLesson } from './render-lesson';
import { playerFile, stylesFile, writePlatformPage, writeSinglePage } from './write-page';

/** What all lessons share. */
export interface PlayerFiles {
  readonly script: string;
  readonly styles: string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipTexts = (files: readonly (readonly [string, string])[]): Uint8Array =>
  zip(new Map(files.map(([name, text]) => [name, bytes(text)])));

/** All packages of one lesson, by their address on the site. */
export async function makeLessonPackages(
  site: Site,
  document: LessonDocument,
  player: PlayerFiles,
  siteUrl: string,
): Promise<Map<string, Uint8Array>> {
  const rendered = await renderLesson(site, document, siteUrl);
  const make: Readonly<Record<PackageKind, () => Uint8Array>> = {
    scorm12: () => makeScorm('scorm12', writeScorm12Manifest, site, document, rendered, player),
    scorm2004: () => makeScorm('scorm2004', writeScorm2004Manifest, site, document, rendered, player),
    offline: () => bytes(writeSinglePage({ runtime: 'offline', rendered, siteName: site.info.name, ...player })),
    cartridge: () => zipTexts([...writeCartridge(describeLinks(site, document, siteUrl))]),
  };
  return new Map(packageFiles(document.slug).map(({ kind, href }) => [href, make[kind]()]));
}

function makeScorm(
  runtime: 'scorm12' | 'scorm2004',
  writeManifest: (contents: ScormContents) => string,
  { info }: Site,
  { slug, meta }: LessonDocument,
  rendered: RenderedLesson,
  { script, styles }: PlayerFiles,
): Uint8Array {
  const page = 'index.html';
  return zipTexts([
    ['imsmanifest.xml', writeManifest({ id: slug, title: meta.title, files: [page, playerFile, stylesFile] })],
    [page, writePlatformPage({ runtime, rendered, siteName: info.name })],
    [playerFile, script],
    [stylesFile, styles],
  ]);
}

function describeLinks(site: Site, { slug, meta }: LessonDocument, siteUrl: string) {
  const articles = site.articles.filter((article) => meta.articles.includes(article.slug));
  const links: CartridgeLink[] = [
    { id: 'lesson', title: `${meta.title}: the lesson`, address: `${siteUrl}/lessons/${slug}/` },
    ...articles.map((article) => ({
      id: `article-${article.slug}`,
      title: `To read: ${article.meta.title}`,
      address: `${siteUrl}/articles/${article.slug}/`,
    })),
    { id: 'guide', title: 'For teachers: guide', address: `${siteUrl}/teach/${slug}/`, isForTeachers: true },
    { id: 'sheet', title: 'Sheet to print', address: `${siteUrl}/teach/${slug}/sheet/` },
    { id: 'key', title: 'For teachers: answer key', address: `${siteUrl}/teach/${slug}/key/`, isForTeachers: true },
  ];
  return { id: slug, title: meta.title, description: meta.description, links };
}
