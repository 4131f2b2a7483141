/**
 * Counter-current extraction of one element at a constant distribution ratio (Kremser).
 * The organic phase is called oil, the aqueous phase water; concentrations in any one unit.
 */

/** Extraction factor E = D · O/A, without unit: what the oil carries off against what the water carries on. */
export function getExtractionFactor(distributionRatio: number, oilToWater: number): number {
  return distributionRatio * oilToWater;
}

/** Fraction that one stage takes into the oil, E / (1 + E). */
export function getSingleStageFraction(extractionFactor: number): number {
  return extractionFactor / (1 + extractionFactor);
}

/** Fraction that one stage strips back into the water, S / (1 + S), with S = (1 / D) · A/O. */
export function getSingleStageStripping(strippingFactor: number): number {
  return strippingFactor / (1 + strippingFactor);
}

/** Fraction extracted in `stages` stages by oil that enters clean, 1 − (E − 1) / (E^(N+1) − 1). E = 1 gives N / (N + 1). */
export function getExtractedFraction(extractionFactor: number, stages: number): number {
  // Near E = 1 both differences vanish; their ratio is the sum of a geometric series.
  let sum = 1;
  let power = 1;
  for (let stage = 1; stage <= stages; stage += 1) {
    power *= extractionFactor;
    sum += power;
  }
  return 1 - 1 / sum;
}

export interface Extraction {
  /** Concentrations in the water at entry and exit. */
  readonly waterIn: number;
  readonly waterOut: number;
  /** Concentration in the oil at entry; 0 for clean oil. */
  readonly oilIn: number;
  /** Distribution ratio, oil over water at equilibrium. */
  readonly distributionRatio: number;
  readonly oilToWater: number;
}

/**
 * Stages for an extraction, not rounded: N = ln[r (1 − 1/E) + 1/E] / ln E with r = (x_in − y_in/D) / (x_out − y_in/D); E = 1 gives r − 1.
 * @throws RangeError when the exit lies below what the entering oil allows, or no number of stages gets there.
 */
export function getKremserStages({ waterIn, waterOut, oilIn, distributionRatio, oilToWater }: Extraction): number {
  const floor = oilIn / distributionRatio;
  if (waterOut <= floor) throw new RangeError(`water cannot leave with ${waterOut}: the entering oil is in equilibrium with ${floor}`);
  const ratio = (waterIn - floor) / (waterOut - floor);
  const factor = getExtractionFactor(distributionRatio, oilToWater);
  if (Math.abs(factor - 1) < 1e-9) return ratio - 1;
  const inner = ratio * (1 - 1 / factor) + 1 / factor;
  if (inner <= 0) throw new RangeError(`an extraction factor of ${factor} never extracts that much, however many stages there are`);
  return Math.log(inner) / Math.log(factor);
}
