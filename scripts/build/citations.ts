import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { absolute } from '@/app/_content/addresses';
import { type Citable, citableKinds, citationFormats, citationPath } from '@/lib/citation/citable';
import type { CslItem } from '@/lib/citation/csl';
import { makeItem } from '@/lib/citation/item';
import { readSite, type Site } from '@/lib/content';
import { listCitables } from '@/lib/content/citables';
import { hashAll } from './draw/cache';

// Writes .cache/citations/<kind>-<id>.json for pages and public/cite/<kind>/<id>.bib, .ris and .json for readers.

interface Place {
  readonly cache: string;
  readonly files: string;
}

/** Renders the citations whose record, style or code has changed; removes those of things that are gone. Returns how many were rendered. */
export async function writeCitations(
  site: Site = readSite(),
  place: Place = { cache: '.cache/citations', files: 'public' },
): Promise<number> {
  const code = hashAll(['scripts/build/citations', 'lib/citation']);
  const entries = listCitables(site).map((citable) => {
    const item = makeItem(citable, site.info, absolute);
    return { citable, item, hash: hashAll([], [code, JSON.stringify(item)]) };
  });
  mkdirSync(place.cache, { recursive: true });
  for (const kind of citableKinds) mkdirSync(path.join(place.files, 'cite', kind), { recursive: true });
  const stale = entries.filter(({ citable, hash }) => !isCurrent(citable, hash, place));
  // The processor is loaded only when there is something to render.
  if (stale.length > 0) {
    const { renderBibtex, renderCitation, renderJson, renderRis } = await import('./citations/render');
    const files = { bib: renderBibtex, ris: renderRis, json: renderJson } satisfies Record<string, (item: CslItem) => string>;
    for (const { citable, item, hash } of stale) {
      for (const format of citationFormats) writeFileSync(fileOf(citable, format, place), files[format](item));
      writeFileSync(cacheOf(citable, place), JSON.stringify({ hash, ...renderCitation(item) }));
    }
  }
  removeOthers(
    entries.map(({ citable }) => citable),
    place,
  );
  return stale.length;
}

const cacheOf = ({ kind, id }: Citable, { cache }: Place): string => path.join(cache, `${kind}-${id}.json`);

const fileOf = ({ kind, id }: Citable, format: string, { files }: Place): string =>
  path.join(files, `${citationPath(kind, id).slice(1)}.${format}`);

function isCurrent(citable: Citable, hash: string, place: Place): boolean {
  const cached = cacheOf(citable, place);
  return (
    existsSync(cached) &&
    readFileSync(cached, 'utf8').startsWith(`{"hash":"${hash}"`) &&
    citationFormats.every((format) => existsSync(fileOf(citable, format, place)))
  );
}

function removeOthers(citables: readonly Citable[], place: Place): void {
  const kept = new Set(
    citables.flatMap((citable) => [cacheOf(citable, place), ...citationFormats.map((format) => fileOf(citable, format, place))]),
  );
  const folders = [place.cache, ...citableKinds.map((kind) => path.join(place.files, 'cite', kind))];
  for (const folder of folders)
    for (const name of readdirSync(folder)) if (!kept.has(path.join(folder, name))) rmSync(path.join(folder, name));
}

if (process.argv[1]?.endsWith('citations.ts')) console.log(await writeCitations());
