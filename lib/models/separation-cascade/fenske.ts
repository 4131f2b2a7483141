/**
 * Fewest stages of a cut, at total reflux (Fenske type): N = ln[ P_A/(1 − P_A) · P_B/(1 − P_B) ] / ln β.
 * `purityHeavier` and `purityLighter` are fractions of the two products, β is the separation factor. Not rounded.
 */
export function getFewestStages(factor: number, purityHeavier: number, purityLighter: number): number {
  const task = (purityHeavier / (1 - purityHeavier)) * (purityLighter / (1 - purityLighter));
  return Math.log(task) / Math.log(factor);
}
