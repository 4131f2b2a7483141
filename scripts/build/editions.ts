import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Edition, type Latest, latestSchema } from '@/lib/schema/edition';
import { correctionsFor, listEditions, listThings, openEdition, readSite, type Site } from '@/lib/content';
import { editionsByCurrentIds } from '@/lib/content/current-ids';
import { unreleasedFile } from '@/lib/content/dates';
import { editionsFolder } from '@/lib/content/edition-files';
import { contentRoot } from '@/lib/content/files';
import { takeSnapshot } from '@/lib/content/snapshot/take-snapshot';
import { findLastChange } from '@/lib/editions/dates';
import { isSameState, splitKey, thingKey } from '@/lib/editions/snapshot';
import { makeEditionFiles, sha256, sumsFile } from './edition-files';

/** Writes `public/editions/`: the files of every edition as they were released, and what pinned embeds ask of the newest. */
export function writeEditions(site: Site = readSite(), root = contentRoot()): void {
  const folder = path.join(root, 'public', 'editions');
  const editions = listEditions(site);
  mkdirSync(folder, { recursive: true });
  for (const edition of editions) writeEdition(edition, site, path.join(folder, edition.date));
  const kept = new Set(editions.map(({ date }) => date));
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name), { recursive: true });
  if (editions.length > 0) writeFileSync(path.join(folder, 'latest.json'), `${JSON.stringify(describeLatest(site))}\n`);
}

/** @throws when the edition's files do not come out as they were released. */
function writeEdition(edition: Edition, site: Site, folder: string): void {
  const written = path.join(folder, sumsFile);
  if (existsSync(written) && sha256(readFileSync(written, 'utf8')) === edition.sums) return;
  const { files, sums } = makeEditionFiles(edition, site.released);
  if (sums !== edition.sums)
    throw new Error(
      `${editionsFolder}/${edition.date}.json: its files would not come out as they were released — lib/editions/output.ts must go on writing old editions as it did`,
    );
  rmSync(folder, { recursive: true, force: true });
  // The sums come last: where they stand, all is there.
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const kinds = { figure: 'figures', instrument: 'instruments', number: 'numbers', dataset: 'datasets' } as const;

/** The state of the newest edition in short. */
export function describeLatest(site: Site): Latest {
  const editions = editionsByCurrentIds(site);
  const [newest] = editions as [Edition];
  const latest = { figures: {}, instruments: {}, numbers: {}, datasets: {}, corrected: {} } as Record<string, Record<string, string>>;
  const here = new Set(listThings(site).map(({ kind, id }) => thingKey(kind, id)));
  for (const key of Object.keys(newest.things)) {
    const { kind, id } = splitKey(key);
    if (!(kind in kinds) || !here.has(key)) continue;
    const list = latest[kinds[kind as keyof typeof kinds]] as Record<string, string>;
    list[id] = findLastChange(editions, key) as string;
    const [correction] = correctionsFor(site, id);
    if (correction) (latest.corrected as Record<string, string>)[id] = correction.date;
  }
  return latestSchema.parse({ date: newest.date, editions: editions.map(({ date }) => date), ...latest });
}

/** Notes which things differ from the newest edition, for their pages; returns how many. */
export function noteUnreleased(site: Site = readSite(), root = contentRoot()): number {
  const [newest] = listEditions(site);
  const now = newest ? takeSnapshot(site).things : {};
  const former = newest ? openEdition(newest, site).things : {};
  const keys = [...new Set([...Object.keys(now), ...Object.keys(former)])].filter((key) => !isSameState(now[key], former[key]));
  const file = path.join(root, unreleasedFile);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(keys));
  return keys.length;
}

/** The build's step: files of editions, and a word about what waits for a release. */
export function prepareEditions(): void {
  const site = readSite();
  writeEditions(site);
  const waiting = noteUnreleased(site);
  if (waiting > 0)
    console.log(
      `${waiting} ${waiting === 1 ? 'thing differs' : 'things differ'} from the edition of ${listEditions(site)[0]?.date}: npm run release makes a new one`,
    );
}
