import type { Edition } from '@/lib/schema/edition';
import { isSameState } from './snapshot';

export interface Dates {
  /** Day of the first edition that holds it. */
  readonly published?: string;
  /** Day of the newest edition in which a reader saw it change; the first day where it never did. */
  readonly updated?: string;
}

/** When a thing was published and last changed, by the editions (newest first). Minor editions move no date. */
export function findDates(editions: readonly Edition[], key: string): Dates {
  let dates: Dates = {};
  let former: Edition['things'][string] | undefined;
  for (const { date, minor, things } of [...editions].reverse()) {
    const now = things[key];
    if (!now) continue;
    if (!dates.published) dates = { published: date, updated: date };
    else if (!minor && !isSameState(former, now)) dates = { ...dates, updated: date };
    former = now;
  }
  return dates;
}

/** Day of the newest edition in which a thing changed at all, minor editions included. */
export function findLastChange(editions: readonly Edition[], key: string): string | undefined {
  const holding = editions.filter(({ things }) => things[key]);
  const at = holding.findIndex(({ things }, index) => !isSameState(things[key], holding[index + 1]?.things[key]));
  return holding[at]?.date;
}
