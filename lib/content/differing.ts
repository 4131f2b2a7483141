import type { InlineNode } from '@/lib/inline/inline';
import type { BoundNumber } from './bind';
import type { Site } from './site';

/** Another record's value for the same thing, and why the two differ. */
export interface Differing {
  readonly number: BoundNumber;
  readonly why: readonly InlineNode[];
}

/** What others say of the same thing, whichever of the two records names the other. */
export function listDiffering(site: Site, id: string): Differing[] {
  return site.differences.flatMap(({ of, from, why, whyPlace }) => {
    const other = of === id ? from : from === id ? of : undefined;
    const number = other === undefined ? undefined : site.numbers.get(other);
    return number ? [{ number, why: site.inline(why, whyPlace) }] : [];
  });
}
