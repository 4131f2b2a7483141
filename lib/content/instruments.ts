import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { InstrumentMeta } from '@/lib/models/instrument';
import { contentRoot } from './files';
import type { Site } from './site';

/** What the build kept of an instrument. @throws when it did not: the build's step "instruments" writes it. */
export function readInstrument(id: string): InstrumentMeta {
  const file = path.join(contentRoot(), '.cache', 'instruments', `${id}.json`);
  if (!existsSync(file)) throw new Error(`instrument "${id}" is not prepared yet — run "npm run build" or "npm run dev"`);
  return JSON.parse(readFileSync(file, 'utf8')) as InstrumentMeta;
}

/** Ids of the figures that readers can run a model in. */
export function listInstruments(site: Site): string[] {
  return [...site.figures.values()].filter(({ isInstrument }) => isInstrument).map(({ id }) => id);
}
