import { readLedger } from '../ledger';
import { problemAt, suggest } from '../problem';
import { listThings } from '../things';
import type { Rule } from './rule';

/** A correction names what it corrects: ids of today, or such as were once released. */
export const corrections: Rule = (site) => {
  if (site.corrections.length === 0) return [];
  const correctable = listThings(site).filter(({ kind }) => kind !== 'correction' && kind !== 'source' && kind !== 'edition');
  const released = [...readLedger().history.values()];
  const known = new Set([...correctable, ...released].map(({ id }) => id).concat([...site.claims.keys()]));
  return site.corrections.flatMap(({ record: { id, touches }, placeOf }) =>
    touches
      .filter((touched) => !known.has(touched))
      .map((touched) =>
        problemAt(placeOf('touches'), 'unknown-id', `correction "${id}" touches unknown id "${touched}"${suggest(touched, known)}`),
      ),
  );
};
