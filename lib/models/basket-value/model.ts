import { type ElementSymbol, elementSymbols } from './elements';

/** Shares of an ore's rare earth oxide in percent; null where the source prints none, which is not zero. */
export type Mix = Readonly<Record<ElementSymbol, number | null>>;

/** Prices of separated oxides in dollars a kilogram; null where there is none, which is not zero. */
export type Prices = Readonly<Record<ElementSymbol, number | null>>;

/** What one element adds to a kilogram of mixed oxide. */
export interface Part {
  readonly element: ElementSymbol;
  /** Dollars a kilogram of mixed oxide. */
  readonly value: number;
}

/** A kilogram of mixed rare earth oxide, taken apart. */
export interface Basket {
  /** Elements with both a share and a price, dearest part first. */
  readonly parts: readonly Part[];
  /** Sum of the parts, dollars a kilogram, with the shares as printed. */
  readonly total: number;
  /** Sum of the printed shares, percent; rounding at the source keeps it off a hundred. */
  readonly listed: number;
  /** The total as printed and with the shares scaled to a hundred, low end first. */
  readonly span: readonly [low: number, high: number];
  /** Elements with a share and no price, and that share in percent: their worth is not known. */
  readonly unpriced: readonly { readonly element: ElementSymbol; readonly share: number }[];
  /** Elements for which the source prints no share. */
  readonly unlisted: readonly ElementSymbol[];
}

/**
 * Worth of a kilogram of mixed rare earth oxide once separated, before cost and losses:
 *
 *   V = Σ s(i) · p(i) / 100, over the elements with a share s(i) in percent and a price p(i) in dollars a kilogram
 *
 * and, scaled to a whole kilogram of listed oxide, V · 100 / Σ s(i).
 * @see README.md, checked against the basket that Lynas published for Mount Weld
 */
export function valueBasket(mix: Mix, prices: Prices): Basket {
  const shares = elementSymbols.flatMap((element) => {
    const share = mix[element];
    return share === null ? [] : [{ element, share }];
  });
  const parts = shares.flatMap(({ element, share }): Part[] => {
    const price = prices[element];
    return price === null ? [] : [{ element, value: (share / 100) * price }];
  });
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const listed = shares.reduce((sum, { share }) => sum + share, 0);
  const scaled = listed === 0 ? total : (total * 100) / listed;
  return {
    // Equal parts keep the order of the elements: sorting is stable.
    parts: [...parts].sort((one, other) => other.value - one.value),
    total,
    listed,
    span: [Math.min(total, scaled), Math.max(total, scaled)],
    unpriced: shares.filter(({ element }) => prices[element] === null),
    unlisted: elementSymbols.filter((element) => mix[element] === null),
  };
}

/** The two elements that make most of a basket, in the order of their worth, and their part of its total in percent; undefined when nothing in it has a worth. */
export function getTopTwo({ parts, total }: Basket): { readonly elements: readonly ElementSymbol[]; readonly percent: number } | undefined {
  if (total === 0) return undefined;
  const two = parts.slice(0, 2);
  return { elements: two.map(({ element }) => element), percent: (two.reduce((sum, { value }) => sum + value, 0) / total) * 100 };
}
