/** Share of what came into use in one year that is still in use `age` whole years later. */
export type Survival = (age: number) => number;

/**
 * Survival of a Weibull lifetime, S(a) = exp(−(a/λ)^k), with shape k and scale λ in years.
 * @see pyDSM and ODYM, class DynamicStockModel
 */
export function weibullSurvival(shape: number, scale: number): Survival {
  return (age) => Math.exp(-((age / scale) ** shape));
}

/** Scale λ in years of a Weibull lifetime with a given mean: λ = mean / Γ(1 + 1/k). */
export function weibullScale(mean: number, shape: number): number {
  return mean / gamma(1 + 1 / shape);
}

/** Lanczos' coefficients for g = 7 and nine terms; thirteen digits hold between 1 and 2.3, where it is used. */
const lanczos: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Γ(x) for x ≥ 1. */
export function gamma(x: number): number {
  const z = x - 1;
  const sum = lanczos.slice(1).reduce((total, coefficient, index) => total + coefficient / (z + index + 1), lanczos[0] as number);
  const t = z + 7.5;
  return Math.sqrt(2 * Math.PI) * t ** (z + 0.5) * Math.exp(-t) * sum;
}
