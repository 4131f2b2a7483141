import type { Profile, Row } from './stages';
import type { Flows } from './xu';

/** For each stage the fraction of the atoms standing there that will leave with their own product. */
export interface Fates {
  readonly heavier: readonly number[];
  readonly lighter: readonly number[];
}

/**
 * Recovery stage by stage. An atom goes on with the oil or back with the water in proportion to what the two carry of its element;
 * at both ends a part of the liquor leaves and the rest is sent back. At the feed stage this is the recovery of the element,
 * and at a constant extraction factor it is Kremser's fraction.
 */
export function getFates({ water, oil }: Profile, flows: Flows, row: Row): Fates {
  const waterFlow = (stage: number) => (stage < row.feedStage ? flows.extractionWater : flows.scrubWater);
  const backOverOn = (share: (mix: number) => number) =>
    water.map((inWater, stage) => (waterFlow(stage) * share(inWater)) / (flows.oil * share(oil[stage] ?? 0)));
  const toOilEnd = getChances(
    backOverOn((lighter) => 1 - lighter),
    flows,
  );
  const strays = getChances(
    backOverOn((lighter) => lighter),
    flows,
  );
  return { heavier: toOilEnd, lighter: strays.map((chance) => 1 - chance) };
}

/**
 * Chance to leave at the oil end from each stage, of a walk whose odds of going back rather than on are `odds`.
 * The steps between neighbors grow by these odds, so that the chances follow by summing positive terms.
 */
function getChances(odds: readonly number[], { oil, heavier, lighter, scrubWater, extractionWater }: Flows): number[] {
  const heights = [1];
  let height = 1;
  let step = lighter / extractionWater;
  for (const one of odds) {
    step *= one;
    height += step;
    heights.push(height);
  }
  const last = heights[odds.length - 1] ?? 1;
  const scale = heavier / oil / (height - (scrubWater / oil) * last);
  return heights.slice(0, -1).map((one) => one * scale);
}
