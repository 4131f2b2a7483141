import { compareThing, type ThingChange } from '@/lib/editions/compare';
import { changeAnchor } from '@/lib/editions/places';
import { isSameState, thingKey } from '@/lib/editions/snapshot';
import type { EditionKind } from '@/lib/schema/edition';
import { editionsByCurrentIds } from './current-ids';
import { openEdition } from './editions';
import type { Site } from './site';

/** An edition that first held a thing, or changed it. */
export interface HistoryEntry {
  readonly date: string;
  /** The edition's note for readers. */
  readonly note?: string;
  readonly isMinor: boolean;
  /** What changed; absent in the first edition that holds it. */
  readonly change?: ThingChange;
  /** A number's value as it was written then. */
  readonly value?: string;
  /** Where the change is told in full, or the edition's page. */
  readonly href: string;
}

/** What became of a thing, edition by edition, newest first. Nothing before its first release. */
export function historyOf(site: Site, kind: EditionKind, id: string): HistoryEntry[] {
  const key = thingKey(kind, id);
  const holding = editionsByCurrentIds(site).filter(({ things }) => things[key]);
  return holding.flatMap((edition, index): HistoryEntry[] => {
    const former = holding[index + 1];
    const state = edition.things[key];
    if (!state || isSameState(state, former?.things[key])) return [];
    const { text } = site.released.readText(state.text) as { text?: unknown };
    const change = former && compareThing(openEdition(former, site), openEdition(edition, site), key);
    return [
      {
        date: edition.date,
        isMinor: edition.minor,
        ...(edition.note ? { note: edition.note } : {}),
        ...(change ? { change } : {}),
        ...(kind === 'number' && typeof text === 'string' ? { value: text } : {}),
        href: former ? `/changes/${edition.date}/#${changeAnchor(kind, id)}` : `/editions/${edition.date}/`,
      },
    ];
  });
}
