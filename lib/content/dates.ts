import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Dates, findDates } from '@/lib/editions/dates';
import { thingKey } from '@/lib/editions/snapshot';
import type { EditionKind } from '@/lib/schema/edition';
import { correctionsFor } from './corrections';
import { editionsByCurrentIds } from './current-ids';
import { contentRoot } from './files';
import type { Site } from './site';

export interface ThingDates extends Dates {
  /** "new": in no edition yet, so without dates. "changed": differs from the newest edition. Absent: as released. */
  readonly draft?: 'new' | 'changed';
}

/**
 * True dates of a thing: published with the first edition that holds it, updated with the newest that changed it (a correction is a change).
 * A page of this content has its dates; a fixed page (`/figures/`) has none of its own.
 */
export function datesOf(site: Site, kind: EditionKind, id: string): ThingDates {
  const dates = findDates(editionsByCurrentIds(site), thingKey(kind, id));
  if (!dates.published) return { draft: 'new' };
  const corrected = correctionsFor(site, id)[0]?.date ?? '';
  const updated = [dates.updated ?? '', corrected].sort().at(-1) as string;
  return { published: dates.published, updated, ...(readUnreleased().has(thingKey(kind, id)) ? { draft: 'changed' } : {}) };
}

/** File in which the build keeps the keys of things that differ from the newest edition. */
export const unreleasedFile = '.cache/editions/unreleased.json';

let unreleased: { readonly root: string; readonly keys: ReadonlySet<string> } | undefined;

function readUnreleased(): ReadonlySet<string> {
  const root = contentRoot();
  if (unreleased?.root === root) return unreleased.keys;
  const file = path.join(root, unreleasedFile);
  const keys = new Set(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []);
  unreleased = { root, keys };
  return keys;
}
