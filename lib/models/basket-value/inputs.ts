import type { ElementSymbol } from './elements';
import type { Mix } from './model';

/** What the model takes from datasets: plain JSON, selected at build and sent to the browser with the figure's rows. */
export interface BasketInputs {
  readonly deposits: readonly Deposit[];
  /** Year of the published prices: the newest in which all elements that ever had one on this basis have one. */
  readonly year: number;
  readonly prices: Readonly<Record<ElementSymbol, PublishedPrice | null>>;
  readonly quotations: Quotations;
}

export interface Deposit {
  /** On the axis: "Longnan clay, China". */
  readonly at: string;
  /** In a sentence: "the clay of Longnan". */
  readonly name: string;
  /** Kind of ore. */
  readonly kind: string;
  readonly mix: Mix;
  /** Elements whose share is printed as "less than": taken at that bound. */
  readonly bounded: readonly ElementSymbol[];
}

export interface PublishedPrice {
  /** Dollars a kilogram of oxide, average of the year. */
  readonly value: number;
  readonly purity: number;
  readonly isEstimate: boolean;
  /** Key of the source. */
  readonly source: string;
}

/** Prices behind the presets, dollars a kilogram of oxide. */
export interface Quotations {
  /** The year in which neodymium was dearest, and its averages, on the basis of the defaults. */
  readonly peak: { readonly year: number; readonly prices: Readonly<Record<ElementSymbol, number | null>> };
  readonly dysprosium: { readonly europe: number; readonly china: number };
  readonly yttrium: { readonly europe: number; readonly china: number };
  /** Average of the second quarter of 2011. */
  readonly cerium: number;
  /** Floor that the United States guarantees to MP Materials for NdPr. */
  readonly floor: number;
}
