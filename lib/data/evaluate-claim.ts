import type { ClaimRecord, Comparison } from '@/lib/schema/claim';

/** Looks up a number's value by id. @throws when it is unknown. */
export type ValueOf = (id: string) => number;

/** The comparisons of a claim that do not hold, in words with the values found; empty when the claim stands. */
export function evaluateClaim(claim: ClaimRecord, valueOf: ValueOf): string[] {
  return claim.assert.flatMap((comparison) => {
    const left = leftSide(comparison, valueOf);
    if (holds(comparison, left, valueOf)) return [];
    return [`${describeLeft(comparison)} is ${roundForReading(left)}, expected ${describeRight(comparison, valueOf)}`];
  });
}

function leftSide({ number, per, minus }: Comparison, valueOf: ValueOf): number {
  return valueOf(number) / (per ? valueOf(per) : 1) - (minus ? valueOf(minus) : 0);
}

function holds({ is, than }: Comparison, left: number, valueOf: ValueOf): boolean {
  if (is === 'between') {
    if (!Array.isArray(than)) throw new Error('"between" needs than: [low, high]');
    return left >= than[0] && left <= than[1];
  }
  if (Array.isArray(than)) throw new Error(`"${is}" needs one bound, not [low, high]`);
  const bound = typeof than === 'number' ? than : valueOf(than);
  if (is === '>') return left > bound;
  if (is === '>=') return left >= bound;
  if (is === '<') return left < bound;
  return left <= bound;
}

function describeLeft({ number, per, minus }: Comparison): string {
  return `${number}${per ? ` ÷ ${per}` : ''}${minus ? ` − ${minus}` : ''}`;
}

function describeRight({ is, than }: Comparison, valueOf: ValueOf): string {
  if (Array.isArray(than)) return `between ${than[0]} and ${than[1]}`;
  return typeof than === 'number' ? `${is} ${than}` : `${is} ${than} (${roundForReading(valueOf(than))})`;
}

const roundForReading = (value: number): string => String(Number(value.toPrecision(6)));
