import { compareSnapshots, type ThingChange } from '@/lib/editions/compare';
import type { Edition } from '@/lib/schema/edition';
import { formerEdition, listEditions, openEdition } from './editions';
import type { Site } from './site';

/** An edition with the one before it and what changed between them. */
export interface EditionChanges {
  readonly edition: Edition;
  readonly former: Edition | undefined;
  readonly changes: readonly ThingChange[];
}

const cache = new WeakMap<Site, Map<string, EditionChanges>>();

/** What an edition changed. In the first, all is new. */
export function changesOf(site: Site, edition: Edition): EditionChanges {
  const known = cache.get(site) ?? new Map<string, EditionChanges>();
  cache.set(site, known);
  const found = known.get(edition.date);
  if (found) return found;
  const former = formerEdition(edition.date, site);
  const changes = compareSnapshots(former && openEdition(former, site), openEdition(edition, site));
  const result = { edition, former, changes };
  known.set(edition.date, result);
  return result;
}

/** All editions with what they changed, newest first. */
export function listChanges(site: Site): EditionChanges[] {
  return listEditions(site).map((edition) => changesOf(site, edition));
}
