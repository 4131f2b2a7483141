import type { LessonDocument, Site } from '@/lib/content';
import { inlineText } from '@/lib/inline/inline';
import { type CartridgeLink, writeCartridge } from '@/lib/packages/cartridge';
import { writeCmi5Course } from '@/lib/packages/cmi5-course';
import { type PackageKind, packageFiles } from '@/lib/packages/file-names';
import type { Runtime } from '@/lib/packages/runtime';
import { type ScormContents, writeScorm12Manifest, writeScorm2004Manifest } from '@/lib/packages/scorm-manifest';
import { zip } from '../data-files/archive';
import { type RenderedLesson, renderLesson } from './render-lesson';
import { playerFile, stylesFile, writePlatformPage, writeSinglePage } from './write-page';

/** What all lessons share. */
export interface PlayerFiles {
  readonly script: string;
  readonly styles: string;
}

const page = 'index.html';
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
    cmi5: () => makeCmi5(document, rendered, player, site.info.name, siteUrl),
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
  player: PlayerFiles,
): Uint8Array {
  return zipTexts([
    ['imsmanifest.xml', writeManifest({ id: slug, title: meta.title, files: [page, playerFile, stylesFile] })],
    ...listFiles(runtime, rendered, player, info.name),
  ]);
}

function makeCmi5(
  { slug, meta }: LessonDocument,
  rendered: RenderedLesson,
  player: PlayerFiles,
  siteName: string,
  siteUrl: string,
): Uint8Array {
  const { address, lesson } = rendered;
  const course = `${siteUrl}${packageFiles(slug).find(({ kind }) => kind === 'cmi5')?.href}`;
  const objectives = lesson.quiz.objectives.map(({ id, text }) => ({ id, text: inlineText(text) }));
  return zipTexts([
    ['cmi5.xml', writeCmi5Course({ address, course, title: meta.title, description: meta.description, objectives, page })],
    ...listFiles('cmi5', rendered, player, siteName),
  ]);
}

/** What a platform shows, whatever its standard. */
const listFiles = (runtime: Runtime, rendered: RenderedLesson, { script, styles }: PlayerFiles, siteName: string): [string, string][] => [
  [page, writePlatformPage({ runtime, rendered, siteName })],
  [playerFile, script],
  [stylesFile, styles],
];

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
