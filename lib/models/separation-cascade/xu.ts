/**
 * Relations of the cascade theory of Xu Guangxian for a cut between two elements.
 * A, here "heavier", goes into the oil; B, "lighter", stays in the water. Amounts are moles per mole of rare earth fed.
 */

/** A cut: what is fed and what is wanted. Shares and purities are fractions. */
export interface Cut {
  /** Separation factor β: distribution ratio of the heavier over that of the lighter element, above 1. */
  readonly factor: number;
  /** Share of the heavier element in the feed, f_A. */
  readonly feedHeavier: number;
  readonly purityHeavier: number;
  readonly purityLighter: number;
}

/** Moles that leave at the two ends. */
export interface Products {
  readonly heavier: number;
  readonly lighter: number;
}

/** M_A = (f_A − (1 − P_B)) / (P_A + P_B − 1) and M_B = 1 − M_A, by balance. */
export function getProducts({ feedHeavier, purityHeavier, purityLighter }: Cut): Products {
  const heavier = (feedHeavier - (1 - purityLighter)) / (purityHeavier + purityLighter - 1);
  return { heavier, lighter: 1 - heavier };
}

/** Flows of a cascade with constant total loads: S = oil, W = water of the scrub section, L = water of the extraction section. */
export interface Flows extends Products {
  readonly oil: number;
  readonly scrubWater: number;
  readonly extractionWater: number;
}

/** W = S − M_A and L = W + 1, for a feed that enters with the water. */
export function getFlows(products: Products, oil: number): Flows {
  const scrubWater = oil - products.heavier;
  return { ...products, oil, scrubWater, extractionWater: scrubWater + 1 };
}

/** Mixed extraction ratios: oil total over water total, in the extraction section (S/L) and in the scrub section (S/W). */
export function getMixedRatios({ oil, scrubWater, extractionWater }: Flows): { extraction: number; scrub: number } {
  return { extraction: oil / extractionWater, scrub: oil / scrubWater };
}

/** The section that decides on the oil: extraction when M_B > √β / (√β + 1), else scrub. For a feed that enters with the water. */
export function getControllingSection(cut: Cut): 'extraction' | 'scrub' {
  const root = Math.sqrt(cut.factor);
  return getProducts(cut).lighter > root / (root + 1) ? 'extraction' : 'scrub';
}

/** Oil by Xu's optimum, E = 1/√β in the extraction section or E' = √β in the scrub section, whichever controls. */
export function getOptimumOil(cut: Cut): number {
  const root = Math.sqrt(cut.factor);
  const { heavier, lighter } = getProducts(cut);
  return getControllingSection(cut) === 'extraction' ? lighter / (root - 1) : (heavier * root) / (root - 1);
}

/** Minimum internal circulation J = 1 / (√β − 1), per mole of product. */
export function getCirculation(factor: number): number {
  return 1 / (Math.sqrt(factor) - 1);
}

/**
 * Short stage formulas, not rounded: n = ln b / ln(β E) and m = ln a / ln(β / E'), with the purification factors a and b.
 * A lower estimate: the source adds a correction for both ends.
 */
export function getShortStages(cut: Cut, ratios: { extraction: number; scrub: number }): { extraction: number; scrub: number } {
  const odds = (share: number) => share / (1 - share);
  const feedOdds = odds(cut.feedHeavier);
  const extraction = Math.log(odds(cut.purityLighter) * feedOdds) / Math.log(cut.factor * ratios.extraction);
  const scrub = Math.log(odds(cut.purityHeavier) / feedOdds) / Math.log(cut.factor / ratios.scrub);
  return { extraction, scrub };
}

/** Share of the lighter element in the oil that is in equilibrium with water holding the share `water` of it: Y/(1−Y) = (X/(1−X))/β. */
export function getOilShare(water: number, factor: number): number {
  return water / (water + factor * (1 - water));
}

/** Share of the lighter element in the water that is in equilibrium with such oil. */
export function getWaterShare(oil: number, factor: number): number {
  return (factor * oil) / (1 - oil + factor * oil);
}

/**
 * Least oil S with which an endless row reaches the purities: operating lines and equilibrium curve meet at the feed,
 * S = M_A (P_A − f_A) / (f_B − Y(f_B)); and never less than what carries the product out.
 */
export function getLeastOil(cut: Cut): number {
  const { heavier } = getProducts(cut);
  const feedLighter = 1 - cut.feedHeavier;
  const pinch = (heavier * (cut.purityHeavier - cut.feedHeavier)) / (feedLighter - getOilShare(feedLighter, cut.factor));
  return Math.max(pinch, heavier);
}

/** What an endless row reaches with too little oil: purities of the two products, as fractions. */
export function getPurityLimit(cut: Cut, { oil, heavier, lighter }: Flows): { heavier: number; lighter: number } {
  const feedLighter = 1 - cut.feedHeavier;
  const gain = oil * (feedLighter - getOilShare(feedLighter, cut.factor));
  return { heavier: cut.feedHeavier + gain / heavier, lighter: feedLighter + gain / lighter };
}
