import type { Survival } from './lifetime';

/** What is in use at the end of each year, and what left use in it; same unit as the inflow. */
export interface StockFlow {
  readonly stock: readonly number[];
  readonly outflow: readonly number[];
}

/**
 * Stock driven by inflow, year by year (dynamic material flow analysis):
 *
 *   K(t) = Σ over cohorts c ≤ t of I(c) · S(t − c)
 *   O(t) = I(t) + K(t − 1) − K(t)
 *
 * Survival is taken at whole ages, so that a year's goods are all in use at the end of that year when S(0) = 1.
 * The outflow is the balance of the stock and not a density times the inflow: mass closes to the last digit.
 */
export function runStock(inflow: readonly number[], survival: Survival): StockFlow {
  const shares = inflow.map((_, age) => survival(age));
  const stock = inflow.map((_, year) => {
    let sum = 0;
    for (let cohort = 0; cohort <= year; cohort += 1) sum += (inflow[cohort] as number) * (shares[year - cohort] as number);
    return sum;
  });
  // Rounding may leave a billionth below zero where nothing leaves yet.
  const outflow = inflow.map((input, year) => Math.max(0, input + (stock[year - 1] ?? 0) - (stock[year] as number)));
  return { stock, outflow };
}
