/**
 * Counter-current extraction in which the water turns more acid as rare earths leave it: each mole extracted sets three of H+ free.
 * Stage 1 is where the water enters, stage N where clean oil enters. Concentrations in mol/L of water.
 */

/** Measured line log10 D = slope · pH + intercept of one element. */
export interface DistributionLine {
  readonly slope: number;
  readonly intercept: number;
}

/** D = 10^(slope · pH + intercept). */
export function getDistributionRatio(pH: number, { slope, intercept }: DistributionLine): number {
  return 10 ** (slope * pH + intercept);
}

/** The ideal line of an acidic extractant: slope 3, D = 1 at the half pH. */
export function getIdealLine(halfPH: number): DistributionLine {
  return { slope: 3, intercept: -3 * halfPH };
}

export interface AcidCircuit {
  readonly stages: number;
  readonly waterToOil: number;
  readonly feedPH: number;
  readonly elements: readonly (DistributionLine & { readonly feed: number })[];
}

/** What is found in the water that leaves each stage. */
export interface AcidProfile {
  /** By element, then by stage, mol/L. */
  readonly water: readonly (readonly number[])[];
  readonly pH: readonly number[];
}

const rounds = 2000;
const tolerance = 1e-14;

/**
 * Steady state by turns: with the pH of every stage held, each element obeys a linear balance,
 * a x(i−1) + D(i+1) x(i+1) = (a + D(i)) x(i) with a = A/O; then [H+](i) = [H+](0) + 3 Σ (x(0) − x(i)) gives the pH anew.
 * @throws Error when the turns do not come to rest.
 */
export function settleAcidCircuit({ stages, waterToOil, feedPH, elements }: AcidCircuit): AcidProfile {
  const feedAcid = 10 ** -feedPH;
  let acid = new Array<number>(stages).fill(feedAcid);
  for (let round = 0; round < rounds; round += 1) {
    const water = elements.map((element) => {
      const ratios = acid.map((concentration) => getDistributionRatio(-Math.log10(concentration), element));
      return balance(ratios, waterToOil, element.feed);
    });
    const wanted = acid.map(
      (_, stage) => feedAcid + 3 * elements.reduce((sum, { feed }, index) => sum + feed - (water[index]?.[stage] ?? 0), 0),
    );
    const change = Math.max(...wanted.map((one, stage) => Math.abs(one - (acid[stage] ?? 0))));
    if (change < tolerance) return { water, pH: acid.map((concentration) => -Math.log10(concentration)) };
    // Half a step: a full one swings between too much and too little acid.
    acid = acid.map((one, stage) => (one + (wanted[stage] ?? one)) / 2);
  }
  throw new Error(`the acid circuit of ${stages} stages at pH ${feedPH} did not come to rest in ${rounds} rounds`);
}

/** Solves the tridiagonal balance of one element: from the oil's entry each stage holds a known multiple of the one before it. */
function balance(ratios: readonly number[], waterToOil: number, feed: number): number[] {
  const factors = new Array<number>(ratios.length);
  let next = 0;
  for (let stage = ratios.length - 1; stage >= 0; stage -= 1) {
    const own = ratios[stage] ?? 0;
    next = waterToOil / (waterToOil + own - (ratios[stage + 1] ?? 0) * next);
    factors[stage] = next;
  }
  let left = feed;
  return factors.map((factor) => {
    left *= factor;
    return left;
  });
}
