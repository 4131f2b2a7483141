import type { Snapshot } from '@/lib/editions/snapshot';
import type { Edition } from '@/lib/schema/edition';
import { editionsByCurrentIds } from './current-ids';
import { readSite, type Site } from './site';

/** All released editions, newest first; none before the first release. */
export function listEditions(site: Site = readSite()): readonly Edition[] {
  return site.released.editions;
}

/** The edition of a day. @throws when none was released then. */
export function readEdition(date: string, site: Site = readSite()): Edition {
  const found = listEditions(site).find((edition) => edition.date === date);
  if (!found)
    throw new Error(
      `there is no edition of ${date} — there are ${
        listEditions(site)
          .map((one) => one.date)
          .join(', ') || 'none'
      }`,
    );
  return found;
}

/** An edition with what it is made of; its things go by the ids that they have today. */
export function openEdition({ date, things }: Edition, site: Site): Snapshot {
  const { readText, readRows } = site.released;
  const today = editionsByCurrentIds(site).find((edition) => edition.date === date);
  return { things: today?.things ?? things, readText, readRows };
}

/** The edition before one, if any. */
export function formerEdition(date: string, site: Site): Edition | undefined {
  return listEditions(site).find((edition) => edition.date < date);
}
