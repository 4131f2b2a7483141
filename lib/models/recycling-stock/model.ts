import { defaultState, type ModelState } from '../parameter';
import { modelYears, projectDemand } from './demand';
import { fixedShapes, productShare, type Use, uses } from './inputs';
import { weibullScale, weibullSurvival } from './lifetime';
import { parameters } from './parameters';
import { runStock } from './stock';

/** One year of the model, all in kt of neodymium, praseodymium, dysprosium and terbium contained. */
export interface ModelYear {
  readonly year: number;
  /** Demand of the year, taken as the inflow into products. */
  readonly demand: number;
  /** In products in use at the end of the year. */
  readonly inUse: number;
  /** In products that left use in the year. */
  readonly scrap: number;
  /** Won back from that scrap. */
  readonly returned: number;
}

/** Low and high ends where an input is uncertain. */
export type Span = readonly [low: number, high: number];

/** A year with its uncertainty: part of the demand may never reach a product. */
export interface RangeYear {
  readonly year: number;
  readonly demand: number;
  readonly inUse: Span;
  readonly scrap: Span;
  readonly returned: Span;
}

/** Inflow, stock and outflow of one use, kt in each year of the model. */
export function runUse(use: Use, state: ModelState) {
  const get = readSettings(state);
  const inflow = projectDemand(use, { growth: get('growth') / 100, past: get('past') / 100 });
  const shape = use === 'other' ? get('shape-other') : fixedShapes[use];
  const { stock, outflow } = runStock(inflow, weibullSurvival(shape, weibullScale(get(`life-${use}`), shape)));
  return { inflow, stock, outflow };
}

/**
 * The whole model, as if all demand ended up in products:
 *
 *   R(t) = recover · Σ over uses of collect · O(t)
 */
export function runRecyclingStock(state: ModelState): ModelYear[] {
  const get = readSettings(state);
  const runs = uses.map((use) => ({ ...runUse(use, state), collected: get(use === 'other' ? 'collect-small' : 'collect-large') / 100 }));
  return modelYears.map((year, index) => {
    const sum = (pick: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + pick(run), 0);
    return {
      year,
      demand: sum((run) => run.inflow[index] as number),
      inUse: sum((run) => run.stock[index] as number),
      scrap: sum((run) => run.outflow[index] as number),
      returned: (get('recover') / 100) * sum((run) => run.collected * (run.outflow[index] as number)),
    };
  });
}

/** The model with the range that the basis of the outlook leaves open; all is linear in the inflow, so one run gives both ends. */
export function runWithRange(state: ModelState): RangeYear[] {
  const span = (value: number): Span => [value * productShare.low, value * productShare.high];
  return runRecyclingStock(state).map(({ year, demand, inUse, scrap, returned }) => ({
    year,
    demand,
    inUse: span(inUse),
    scrap: span(scrap),
    returned: span(returned),
  }));
}

const defaults = defaultState(parameters);

/** Reads a parameter; what a state leaves out has its default. @throws for an id that the table does not hold. */
function readSettings(state: ModelState): (id: string) => number {
  return (id) => {
    const value = state[id] ?? defaults[id];
    if (value === undefined) throw new Error(`recycling-stock has no parameter "${id}"`);
    return value;
  };
}
