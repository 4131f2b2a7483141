import { type Cut, type Flows, getOilShare, getWaterShare } from './xu';

/** Stages counted from both ends; the feed stage is counted in both. */
export interface StageCount {
  readonly fromLighterEnd: number;
  readonly fromHeavierEnd: number;
  readonly total: number;
}

/** A row that is not done after so many stages is taken for endless. */
const most = 5000;

/**
 * Stage-to-stage count of the source. From the raffinate: X₁ = P_B, X(k+1) = (S Y(k) + M_B P_B) / L, until the water that comes in has X ≤ f_B.
 * From the organic end: Y₁ = 1 − P_A, Y(k+1) = (W X(k) + M_A (1 − P_A)) / S, until X ≥ f_B. Undefined when the oil does not suffice.
 */
export function countStages(cut: Cut, flows: Flows): StageCount | undefined {
  const feedLighter = 1 - cut.feedHeavier;
  let fromLighterEnd = 0;
  for (let water = cut.purityLighter; water > feedLighter; fromLighterEnd += 1) {
    if (fromLighterEnd > most) return undefined;
    water = (flows.oil * getOilShare(water, cut.factor) + flows.lighter * cut.purityLighter) / flows.extractionWater;
  }
  const impurity = 1 - cut.purityHeavier;
  let fromHeavierEnd = 1;
  for (let oil = impurity; getWaterShare(oil, cut.factor) < feedLighter; fromHeavierEnd += 1) {
    if (fromHeavierEnd > most) return undefined;
    oil = (flows.scrubWater * getWaterShare(oil, cut.factor) + flows.heavier * impurity) / flows.oil;
  }
  return { fromLighterEnd, fromHeavierEnd, total: fromLighterEnd + fromHeavierEnd - 1 };
}

/** A row of boxes as built: stage 1 is where the lighter element leaves with the water. */
export interface Row {
  readonly stages: number;
  /** Number of the stage that the feed enters. */
  readonly feedStage: number;
}

/**
 * Shortest row that reaches both purities: as many stages as counted, or one more, because the two counts meet at the feed
 * only up to a part of a stage. Undefined when the oil does not suffice.
 */
export function getShortestRow(cut: Cut, flows: Flows): Row | undefined {
  const count = countStages(cut, flows);
  if (!count) return undefined;
  const row = { stages: count.total, feedStage: count.fromLighterEnd };
  // In too short a row the purity wanted would leave the oil below the feed richer in the lighter element than the stages above can bear.
  return follow(cut, flows, row, cut.purityHeavier).gap <= 0 ? row : { ...row, stages: row.stages + 1 };
}

/** Steady state of a row: shares of the lighter element, as fractions, in water and oil that leave each stage. */
export interface Profile {
  readonly water: readonly number[];
  readonly oil: readonly number[];
}

/**
 * Steady state of a given row with given flows. The purity of the heavier product is the one unknown: from it the profile is
 * followed from both ends, which is stable, and bisected until both agree in the oil that leaves the feed stage.
 */
export function settle(cut: Pick<Cut, 'factor' | 'feedHeavier'>, flows: Flows, row: Row): Profile {
  let low = cut.feedHeavier;
  let high = Math.min(1, cut.feedHeavier / flows.heavier);
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    const { gap } = follow(cut, flows, row, middle);
    if (gap > 0) high = middle;
    else low = middle;
  }
  return follow(cut, flows, row, low);
}

/** Profile that a purity of the heavier product asks for; `gap` tells by how much the two halves miss each other at the feed. */
function follow(
  { factor, feedHeavier }: Pick<Cut, 'factor' | 'feedHeavier'>,
  flows: Flows,
  row: Row,
  purity: number,
): Profile & { gap: number } {
  const water = new Array<number>(row.stages);
  const oil = new Array<number>(row.stages);
  const raffinate = (1 - feedHeavier - flows.heavier * (1 - purity)) / flows.lighter;
  let inWater = raffinate;
  for (let stage = 0; stage < row.feedStage; stage += 1) {
    const inOil = getOilShare(inWater, factor);
    water[stage] = inWater;
    oil[stage] = inOil;
    inWater = (flows.oil * inOil + flows.lighter * raffinate) / flows.extractionWater;
  }
  let inOil = 1 - purity;
  for (let stage = row.stages - 1; stage >= row.feedStage; stage -= 1) {
    const above = getWaterShare(inOil, factor);
    oil[stage] = inOil;
    water[stage] = above;
    inOil = (flows.scrubWater * above + flows.heavier * (1 - purity)) / flows.oil;
  }
  return { water, oil, gap: (oil[row.feedStage - 1] ?? 0) - inOil };
}
