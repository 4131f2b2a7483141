import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultState, type ModelState, readParameter } from '../parameter';
import { modelToUrlParams, parseModelUrlState } from '../url-state';
import { getFewestStages } from './fenske';
import { getExtractedFraction, getKremserStages, getSingleStageFraction } from './kremser';
import { countRow, getCut, runCascade, runCut } from './model';
import { separationParameters } from './parameters';
import { separationPresets } from './scenarios';
import { getShortestRow, settle } from './stages';
import { type Cut, getControllingSection, getFlows, getLeastOil, getOilShare, getOptimumOil, getProducts, getWaterShare } from './xu';

const runs = { numRuns: 10_000 };
const slow = 120_000;

/** A state anywhere in the space of the parameters, on their steps. */
const anyState: fc.Arbitrary<ModelState> = fc.record(
  Object.fromEntries(
    separationParameters.map(({ id, min, max, step, digits }) => [
      id,
      fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => Number((min + steps * step).toFixed(digits))),
    ]),
  ),
);
const anyReaching: fc.Arbitrary<ModelState> = anyState.map((state) => ({ ...state, oil: Math.max(1.05, state.oil ?? 1) }));
const isFraction = (value: number) => value >= 0 && value <= 1;

describe('over the whole parameter space', () => {
  test('every state gives a finite row whose shares and chances are fractions', { timeout: slow }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { row, flows, profile, fates, purity, recovery } = runCascade(state);
        expect(row.stages).toBeGreaterThan(1);
        expect(row.feedStage >= 1 && row.feedStage <= row.stages).toBe(true);
        expect(Object.values(flows).every((flow) => Number.isFinite(flow) && flow > 0)).toBe(true);
        const isSane = (values: readonly number[]) =>
          values.length === row.stages && values.every((value) => value >= -1e-12 && value <= 1 + 1e-12);
        expect([profile.water, profile.oil, fates.heavier, fates.lighter].every(isSane)).toBe(true);
        expect([...Object.values(purity), ...Object.values(recovery)].every(isFraction)).toBe(true);
      }),
      runs,
    );
  });

  test('a row reaches the purity exactly where the oil is above the least, and misses it below', { timeout: slow }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { reaches, purity, row } = runCascade(state);
        const wanted = (state.purity ?? 0) / 100;
        expect(reaches).toBe((state.oil ?? 0) > 1);
        expect(countRow(state)).toBe(reaches ? row.stages : Number.POSITIVE_INFINITY);
        if (reaches) expect(Math.min(purity.heavier, purity.lighter)).toBeGreaterThanOrEqual(wanted - 1e-12);
        else expect(Math.max(purity.heavier, purity.lighter)).toBeLessThanOrEqual(wanted + 1e-12);
      }),
      runs,
    );
  });

  test('what is fed leaves: each element is conserved over the row and over every stage', { timeout: slow }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { feedHeavier } = getCut(state);
        const { row, flows, profile } = runCascade(state);
        const [lighterOut = 0, heavierEnd = 0] = [profile.water[0], profile.oil.at(-1)];
        expect(flows.lighter * lighterOut + flows.heavier * heavierEnd).toBeCloseTo(1 - feedHeavier, 9);
        // Below the feed all that goes on in the oil comes back or leaves as raffinate; above it, the product carries it off.
        const misses = profile.oil.slice(0, -1).map((oil, below) => {
          const isExtraction = below + 1 < row.feedStage;
          const water = isExtraction ? flows.extractionWater : flows.scrubWater;
          return (
            flows.oil * oil -
            water * (profile.water[below + 1] ?? 0) -
            (isExtraction ? -flows.lighter * lighterOut : flows.heavier * heavierEnd)
          );
        });
        expect(Math.max(...misses.map(Math.abs))).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  test('the chance of an atom at the feed stage is the recovery of its element', { timeout: slow }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { row, fates, recovery } = runCascade(state);
        expect(fates.heavier[row.feedStage - 1]).toBeCloseTo(recovery.heavier, 9);
        expect(fates.lighter[row.feedStage - 1]).toBeCloseTo(recovery.lighter, 9);
      }),
      runs,
    );
  });

  test('along the row the heavier element gains in both liquids, and so do its chances', { timeout: slow }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { profile, fates } = runCascade(state);
        const falls = (values: readonly number[]) =>
          values.every((value, stage) => stage === 0 || value <= (values[stage - 1] ?? 0) + 1e-12);
        expect([profile.water, profile.oil, fates.lighter, fates.heavier.map((chance) => -chance)].every(falls)).toBe(true);
      }),
      runs,
    );
  });

  test('no row is shorter than the fewest stages of Fenske', { timeout: slow }, () => {
    fc.assert(
      fc.property(anyReaching, (state) => {
        const { factor, purityHeavier, purityLighter } = getCut(state);
        expect(countRow(state)).toBeGreaterThanOrEqual(getFewestStages(factor, purityHeavier, purityLighter));
      }),
      runs,
    );
  });

  test('more oil or less purity never takes more stages', { timeout: slow }, () => {
    const purer = ({ purity = 0, ...rest }: ModelState) => ({ ...rest, purity: Math.min(99.99, purity + 0.03) });
    fc.assert(
      fc.property(anyReaching, (state) => {
        expect(countRow({ ...state, oil: (state.oil ?? 0) + 0.5 })).toBeLessThanOrEqual(countRow(state));
        // The least oil grows with the purity, so that the oil itself is held.
        const oil = (state.oil ?? 0) * getLeastOil(getCut(purer(state)));
        const countAt = (cut: Cut) => getShortestRow(cut, getFlows(getProducts(cut), oil))?.stages ?? Number.NaN;
        expect(countAt(getCut(purer(state)))).toBeGreaterThanOrEqual(countAt(getCut(state)));
      }),
      runs,
    );
  });

  test('a greater separation factor never takes more stages nor more oil', { timeout: slow }, () => {
    fc.assert(
      fc.property(anyReaching, (state) => {
        const easier = { ...state, factor: (state.factor ?? 0) + 0.1 };
        expect(getLeastOil(getCut(easier))).toBeLessThan(getLeastOil(getCut(state)));
        expect(countRow(easier)).toBeLessThanOrEqual(countRow(state));
      }),
      runs,
    );
  });

  test('a state comes back from its address', { timeout: slow }, () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(
          parseModelUrlState(
            'separation-cascade',
            separationParameters,
            modelToUrlParams('separation-cascade', separationParameters, state),
          ),
        ).toEqual(state);
      }),
      runs,
    );
  });
});

test('one stage fewer does not reach the purity, wherever the feed enters', () => {
  fc.assert(
    fc.property(anyReaching, (state) => {
      const cut = getCut(state);
      const { row, flows } = runCascade(state);
      for (const shift of [-2, -1, 0, 1]) {
        const feedStage = Math.max(1, row.feedStage + shift);
        const { oil } = settle(cut, flows, { stages: row.stages - 1, feedStage });
        expect(1 - (oil.at(-1) ?? 0)).toBeLessThan(cut.purityHeavier);
      }
    }),
    { numRuns: 500 },
  );
});

test('with oil beyond measure the row shrinks to the fewest stages', () => {
  const cut = { factor: 1.5, feedHeavier: 0.5, purityHeavier: 0.9999, purityLighter: 0.9999 };
  const { row } = runCut(cut, 1e6);
  expect(row.stages - getFewestStages(1.5, 0.9999, 0.9999)).toBeLessThan(2);
});

test('with a hair more than the least oil the row grows long, with exactly the least it is endless', () => {
  const cut = getCut(defaultState(separationParameters));
  expect(runCut(cut, getLeastOil(cut) * 1.001).row.stages).toBeGreaterThan(2 * runCascade(defaultState(separationParameters)).row.stages);
  expect(runCut(cut, getLeastOil(cut)).reaches).toBe(false);
});

test('a stalled row of the length shown has come close to its limit', () => {
  const state = { ...defaultState(separationParameters), oil: 0.9 };
  const { purity, profile } = runCascade(state);
  expect(1 - (profile.oil.at(-1) ?? 0)).toBeCloseTo(purity.heavier, 3);
  expect(profile.water[0]).toBeCloseTo(purity.lighter, 3);
});

test('the default oil is what the optimum of Xu asks for, within two hundredths of the least', () => {
  const cut = getCut(defaultState(separationParameters));
  expect(getOptimumOil(cut) / getLeastOil(cut)).toBeCloseTo(1.48, 2);
  expect(Math.abs(getOptimumOil(cut) / getLeastOil(cut) - 1.5)).toBeLessThan(0.02);
});

test('the optimum of Xu never asks for less oil than nearly pure products need', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.2, max: 3, noNaN: true }), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (factor, feedHeavier) => {
      const cut = { factor, feedHeavier, purityHeavier: 1 - 1e-9, purityLighter: 1 - 1e-9 };
      expect(getOptimumOil(cut)).toBeGreaterThanOrEqual(getLeastOil(cut) * (1 - 1e-6));
      expect(['extraction', 'scrub']).toContain(getControllingSection(cut));
    }),
    runs,
  );
});

test('equilibrium shares of oil and water undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1.2, max: 3, noNaN: true }), (share, factor) => {
      expect(getWaterShare(getOilShare(share, factor), factor)).toBeCloseTo(share, 12);
    }),
  );
});

test('the fed moles leave through the two ends', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { heavier, lighter } = getProducts(getCut(state));
      expect(heavier + lighter).toBeCloseTo(1, 12);
      const flows = getFlows({ heavier, lighter }, 5);
      expect(flows.extractionWater - flows.lighter).toBeCloseTo(flows.oil, 12);
    }),
  );
});

test('Kremser: more stages at a constant factor never lower the recovery; none recover nothing; one is the single stage', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 20, noNaN: true }), fc.integer({ min: 0, max: 60 }), (factor, stages) => {
      expect(getExtractedFraction(factor, 0)).toBe(0);
      expect(getExtractedFraction(factor, 1)).toBeCloseTo(getSingleStageFraction(factor), 12);
      expect(getExtractedFraction(factor, stages + 1)).toBeGreaterThanOrEqual(getExtractedFraction(factor, stages));
    }),
    runs,
  );
});

test('Kremser: stages and fraction undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.integer({ min: 1, max: 8 }), (factor, stages) => {
      const waterOut = 1 - getExtractedFraction(factor, stages);
      expect(getKremserStages({ waterIn: 1, waterOut, oilIn: 0, distributionRatio: factor, oilToWater: 1 })).toBeCloseTo(stages, 5);
    }),
    runs,
  );
});

test('Kremser: what the entering oil forbids, or no number of stages reaches, is an error', () => {
  const task = { waterIn: 1, waterOut: 0.01, oilIn: 0, distributionRatio: 0.5, oilToWater: 1 };
  expect(() => getKremserStages(task)).toThrow('never extracts that much');
  expect(() => getKremserStages({ ...task, oilIn: 0.5 })).toThrow('the entering oil is in equilibrium with 1');
});

test('parameters and presets are on their steps and in range', () => {
  for (const state of [defaultState(separationParameters), ...separationPresets.map((preset) => preset.state)])
    for (const parameter of separationParameters)
      expect(readParameter(parameter, state[parameter.id] ?? Number.NaN)).toEqual({ ok: true, value: state[parameter.id] });
});

test('the table of README.md says of every parameter what the code says', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const cells = readme
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  for (const { id, min, max, step, default: initial } of separationParameters)
    expect(cells.find((row) => row[1] === id)?.slice(3, 6)).toEqual([`${min} to ${max}`, String(step), String(initial)]);
});
