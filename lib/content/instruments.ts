import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { InstrumentMeta } from '@/lib/models/instrument';
import { contentRoot } from './files';
import type { Site } from './site';

/** What the build kept of an instrument; undefined before the build's step "instruments" has run. */
export function findInstrument(id: string): InstrumentMeta | undefined {
  const file = path.join(contentRoot(), '.cache', 'instruments', `${id}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as InstrumentMeta) : undefined;
}

/** The same. @throws when the build has not prepared it. */
export function readInstrument(id: string): InstrumentMeta {
  const found = findInstrument(id);
  if (!found) throw new Error(`instrument "${id}" is not prepared yet — run "npm run build" or "npm run dev"`);
  return found;
}

/** Ids of the figures that readers can run a model in. */
export function listInstruments(site: Site): string[] {
  return [...site.figures.values()].filter(({ isInstrument }) => isInstrument).map(({ id }) => id);
}
