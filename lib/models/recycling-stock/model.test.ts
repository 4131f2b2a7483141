import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { defaultState, type ModelState, readParameter } from '../parameter';
import { modelToUrlParams, parseModelUrlState } from '../url-state';
import { getHistoricGrowth } from './demand';
import { history, outlook, productShare, uses } from './inputs';
import { gamma, weibullScale, weibullSurvival } from './lifetime';
import { runRecyclingStock, runUse, runWithRange } from './model';
import { parameters } from './parameters';
import { presets } from './scenarios';

const base = defaultState(parameters);
/** Any state a reader can set, every value on its step. */
const anyState: fc.Arbitrary<ModelState> = fc.record(
  Object.fromEntries(
    parameters.map(({ id, min, max, step, digits }) => [
      id,
      fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((count) => Number((min + count * step).toFixed(digits))),
    ]),
  ),
) as fc.Arbitrary<ModelState>;
const runs = { numRuns: 10_000 };
// Ten thousand runs take seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const slack = 1e-9;
const inYear = (state: ModelState, year: number) => {
  const found = runRecyclingStock(state).find((one) => one.year === year);
  if (!found) throw new Error(`no year ${year}`);
  return found;
};
const least = (years: readonly number[]) => Math.min(...years);

test('mass closes in every use and year: what came in is in use or has left', () => {
  fc.assert(
    fc.property(anyState, (state) =>
      uses.every((use) => {
        const { inflow, stock, outflow } = runUse(use, state);
        return inflow.every(
          (input, year) => Math.abs(input - (outflow[year] as number) - ((stock[year] as number) - (stock[year - 1] ?? 0))) < slack,
        );
      }),
    ),
    runs,
  );
});

test('everything is finite and in its bounds: 0 ≤ returned ≤ scrap ≤ what there was to scrap', () => {
  fc.assert(
    fc.property(anyState, (state) =>
      runRecyclingStock(state).every(({ demand, inUse, scrap, returned }, index, all) => {
        const before = all[index - 1]?.inUse ?? 0;
        return (
          [demand, inUse, scrap, returned].every(Number.isFinite) &&
          demand > 0 &&
          inUse > 0 &&
          scrap >= 0 &&
          returned >= 0 &&
          returned <= scrap + slack &&
          scrap <= before + demand + slack
        );
      }),
    ),
    runs,
  );
});

test('more collection or better recovery never lowers what comes back', () => {
  const better = fc.constantFrom('collect-large', 'collect-small', 'recover');
  fc.assert(
    fc.property(anyState, better, fc.integer({ min: 0, max: 100 }), (state, id, value) => {
      const more = runRecyclingStock({ ...state, [id]: Math.max(value, state[id] as number) });
      return least(runRecyclingStock(state).map(({ returned }, index) => (more[index]?.returned as number) - returned)) >= -slack;
    }),
    runs,
  );
});

test('a longer life keeps more in use, and faster growth brings more scrap', () => {
  const lives = fc.constantFrom('life-cars', 'life-wind', 'life-other');
  fc.assert(
    fc.property(anyState, lives, (state, id) => {
      const longer = runRecyclingStock({ ...state, [id]: (state[id] as number) + 1 });
      return runRecyclingStock(state).every(({ inUse }, index) => (longer[index]?.inUse as number) >= inUse - slack);
    }),
    runs,
  );
  fc.assert(
    fc.property(anyState, (state) => {
      const faster = runRecyclingStock({ ...state, growth: 200 });
      return runRecyclingStock(state).every(({ scrap }, index) => (faster[index]?.scrap as number) >= scrap - slack);
    }),
    { numRuns: 2000 },
  );
});

test('without collection, or without recovery, nothing comes back; without loss all scrap does', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const uncollected = runRecyclingStock({ ...state, 'collect-large': 0, 'collect-small': 0 });
      const unrecovered = runRecyclingStock({ ...state, recover: 0 });
      const whole = runRecyclingStock({ ...state, 'collect-large': 100, 'collect-small': 100, recover: 100 });
      return (
        [...uncollected, ...unrecovered].every(({ returned }) => returned === 0) &&
        whole.every((one) => Math.abs(one.returned - one.scrap) < slack)
      );
    }),
    { numRuns: 2000 },
  );
});

test('the range is the run at both ends of the share that reaches products', () => {
  const [first] = runWithRange(base).slice(-1);
  const { scrap, returned, inUse } = inYear(base, 2050);
  expect(first?.scrap).toEqual([scrap * productShare.low, scrap * productShare.high]);
  expect(first?.returned).toEqual([returned * productShare.low, returned * productShare.high]);
  expect(first?.inUse).toEqual([inUse * productShare.low, inUse * productShare.high]);
});

test('every state survives the address, and nonsense gives the default', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseModelUrlState('recycling-stock', parameters, modelToUrlParams('recycling-stock', parameters, state))).toEqual(state);
    }),
    runs,
  );
  const odd = new URLSearchParams('recycling-stock.recover=ninety&recycling-stock.life-cars=400&recycling-stock.growth=-5');
  expect(parseModelUrlState('recycling-stock', parameters, odd)).toEqual(base);
});

test('defaults and presets are in range and on their steps', () => {
  for (const parameter of parameters) expect(readParameter(parameter, parameter.default)).toEqual({ ok: true, value: parameter.default });
  for (const { state } of presets)
    for (const [id, value] of Object.entries(state)) {
      const parameter = parameters.find((one) => one.id === id);
      expect(parameter && readParameter(parameter, value)).toEqual({ ok: true, value });
    }
});

test('the gamma function has its known values, and a Weibull lifetime its mean', () => {
  expect(gamma(1.5)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 13);
  expect(gamma(1.25)).toBeCloseTo(0.906402477055477, 13);
  expect(gamma(2)).toBeCloseTo(1, 13);
  // WEEE calculation tool, Annex III: phones of shape 1.56 and scale 6.26 years last 5.63 years on average.
  expect(weibullScale(5.63, 1.56)).toBeCloseTo(6.26, 2);
  const survival = weibullSurvival(2, weibullScale(12, 2));
  const mean = Array.from({ length: 8000 }, (_, index) => survival((index + 0.5) / 100) / 100).reduce((sum, part) => sum + part, 0);
  expect(mean).toBeCloseTo(12, 4);
});

test('IEA, Outlook 2024, p. 179: demand nearly doubles from 2015 to 2023, cars and wind make 8 percent of it in 2015', () => {
  const [early, late] = [inYear(base, 2015), inYear(base, 2023)];
  expect(late.demand / early.demand).toBeGreaterThan(1.8);
  expect(late.demand / early.demand).toBeLessThanOrEqual(2.05);
  const clean = (['cars', 'wind'] as const).reduce(
    (sum, use) => sum + (outlook[use][0] as number) / getHistoricGrowth(use) ** (2024 - history.from),
    0,
  );
  expect(Math.abs(clean / early.demand - 0.08)).toBeLessThan(0.01);
});

test('Du and Graedel 2011, abstract: 97.1 kt of the four elements in use in 2007 lie within the range of the default', () => {
  const published = 62.6 + 15.7 + 15.7 + 3.1;
  const [low, high] = runWithRange(base).find(({ year }) => year === 2007)?.inUse ?? [0, 0];
  expect(published).toBeGreaterThan(low);
  expect(published).toBeLessThan(high);
});

test('when demand stands still and nothing is lost, the circle nearly closes', () => {
  const { demand, returned } = inYear({ ...base, ...presets.find(({ id }) => id === 'demand-stands-still')?.state }, 2050);
  expect(returned / demand).toBeGreaterThan(0.95);
  expect(returned).toBeLessThanOrEqual(demand);
});

test('growth before 2015 hardly matters after 2030', () => {
  const scrap = (past: number, year: number) => inYear({ ...base, past }, year).scrap;
  expect(scrap(5, 2035) / scrap(20, 2035)).toBeLessThan(1.05);
  expect(scrap(5, 2050) / scrap(20, 2050)).toBeLessThan(1.001);
});
