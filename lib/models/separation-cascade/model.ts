import type { ModelState } from '../parameter';
import { type Fates, getFates } from './fates';
import { getShortestRow, type Profile, type Row, settle } from './stages';
import { type Cut, type Flows, getFlows, getLeastOil, getProducts, getPurityLimit } from './xu';

/** A row that reaches the purities, or one that stalls because too little oil goes round. */
export interface Cascade {
  readonly reaches: boolean;
  readonly row: Row;
  readonly flows: Flows;
  readonly profile: Profile;
  readonly fates: Fates;
  /** Purities of the two products, fractions: what the row reaches, at least what was wanted; when it stalls, the limit of an endless row. */
  readonly purity: { readonly heavier: number; readonly lighter: number };
  /** Fractions of the fed elements that leave with their own product. */
  readonly recovery: { readonly heavier: number; readonly lighter: number };
}

/** Shown in place of an endless row: long enough to see that nothing moves any more. */
const endless: Row = { stages: 120, feedStage: 60 };

/** The cut that a state of the parameters asks for; both products have the same purity. */
export function getCut(state: ModelState): Cut {
  const { factor = 0, feed = 0, purity = 0 } = state;
  return { factor, feedHeavier: feed / 100, purityHeavier: purity / 100, purityLighter: purity / 100 };
}

/** Runs the model for a state of its parameters (see parameters.ts). Pure; only arithmetic, so that every engine gives the same bits. */
export function runCascade(state: ModelState): Cascade {
  const cut = getCut(state);
  return runCut(cut, (state.oil ?? 1) * getLeastOil(cut));
}

/** Stages that a state needs, without the profile. Infinity where the oil does not suffice. */
export function countRow(state: ModelState): number {
  const cut = getCut(state);
  return findRow(cut, getFlows(getProducts(cut), (state.oil ?? 1) * getLeastOil(cut)))?.stages ?? Number.POSITIVE_INFINITY;
}

/** The row for a cut with `oil` moles of rare earth going round in the oil per mole fed. */
export function runCut(cut: Cut, oil: number): Cascade {
  const flows = getFlows(getProducts(cut), oil);
  const shortest = findRow(cut, flows);
  const row = shortest ?? endless;
  const profile = settle(cut, flows, row);
  const reached = { heavier: 1 - (profile.oil.at(-1) ?? 1), lighter: profile.water[0] ?? 0 };
  return {
    reaches: shortest !== undefined,
    row,
    flows,
    profile,
    fates: getFates(profile, flows, row),
    purity: shortest ? reached : getPurityLimit(cut, flows),
    recovery: {
      heavier: (flows.heavier * reached.heavier) / cut.feedHeavier,
      lighter: (flows.lighter * reached.lighter) / (1 - cut.feedHeavier),
    },
  };
}

/** With exactly the least oil the row is endless; a part in a billion keeps rounding from calling it long. */
const findRow = (cut: Cut, flows: Flows): Row | undefined =>
  flows.oil > getLeastOil(cut) * (1 + 1e-9) ? getShortestRow(cut, flows) : undefined;
