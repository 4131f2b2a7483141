import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readDataset } from '@/lib/content/datasets';
import { readFigureData } from '@/lib/content/figure-data';
import { readNumberRecords, readSources } from '@/lib/content/records';
import { getValue, type Where } from '@/lib/data/table';
import { checkFigureData } from '@/lib/figure/check';
import { checkInstrument } from '@/lib/models/check-instrument';
import { fixedShapes, outlook, outlookYears, uses } from '@/lib/models/recycling-stock/inputs';
import { parameters } from '@/lib/models/recycling-stock/parameters';
import { collectionRates } from '@/lib/models/recycling-stock/scenarios';
import { fillState } from '@/lib/models/state';
import { instrument } from './instrument';

const { rows } = await readFigureData('recycling-stock');
const typed = new Map(readNumberRecords([]).map(({ record }) => [record.id, record.value]));
const defaultOf = (id: string) => parameters.find((one) => one.id === id)?.default;
const valueOf = (dataset: string, where: Where, column: string) => {
  const table = readDataset(dataset, [])?.table;
  if (!table) throw new Error(`no dataset ${dataset}`);
  return getValue(table, where, column);
};

// Ten thousand runs take seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test('can stand in a page: parameters, presets, sources, and a run at both ends of each parameter', () => {
  expect(checkInstrument(instrument, 'recycling-stock', new Set(readSources([]).keys()))).toEqual([]);
});

const measures = { cars: 'demand, electric vehicles', wind: 'demand, wind', other: 'demand, other uses' } as const;
test.each(uses)('the outlook for %s in the model is that of the dataset', (use) => {
  outlookYears.forEach((year, index) => {
    const scenario = index === 0 ? 'historical base year' : 'STEPS';
    const where = { publisher: 'IEA', source_edition: '2025', elements: 'Nd+Pr+Dy+Tb', measure: measures[use], scenario, year };
    expect(outlook[use][index]).toBe(valueOf('demand-outlook', where, 'value'));
  });
});

test('the demand drawn is the published total in each of its years', () => {
  outlookYears.forEach((year, index) => {
    const scenario = index === 0 ? 'historical base year' : 'STEPS';
    const where = { publisher: 'IEA', source_edition: '2025', elements: 'Nd+Pr+Dy+Tb', measure: 'total demand', scenario, year };
    const drawn = rows.find((row) => row.at === year)?.values.demand as number;
    expect(Math.abs(drawn - valueOf('demand-outlook', where, 'value'))).toBeLessThan(0.06);
  });
});

test('defaults are the published values that they name', () => {
  const rate = valueOf('e-waste-monitor', { year: 2022 }, 'documented_rate_percent');
  expect([defaultOf('collect-large'), defaultOf('collect-small'), collectionRates.low]).toEqual(new Array(3).fill(Math.round(rate)));
  expect(collectionRates.middle).toBe(
    Math.round(valueOf('recycling-record', { entity: 'Europe', quantity: 'documented recycling rate' }, 'value')),
  );
  expect(defaultOf('life-wind')).toBe(valueOf('lifetimes', { product: 'wind turbines' }, 'mean_years'));
  expect(fixedShapes.wind).toBe(valueOf('lifetimes', { product: 'wind turbines' }, 'shape'));
  expect(defaultOf('life-cars')).toBe(Math.round(typed.get('ev-life-britain') as number));
  const goods =
    readDataset('lifetimes', [])?.table.rows.filter(
      (row) => row.distribution === 'Weibull' && row.region === 'Netherlands, France, Belgium',
    ) ?? [];
  const mean = (column: string) => goods.reduce((sum, row) => sum + (row[column] as number), 0) / goods.length;
  expect(goods).toHaveLength(54);
  expect(defaultOf('life-other')).toBe(Math.round(mean('mean_years')));
  expect(defaultOf('shape-other')).toBe(Number(mean('shape').toFixed(1)));
  expect(defaultOf('recover')).toBe(typed.get('hydrogen-recovery'));
});

test('the records of the texts say what the model takes', () => {
  expect(typed.get('recycling-stock-life-cars')).toBe(defaultOf('life-cars'));
  expect(typed.get('recycling-stock-recovery')).toBe(defaultOf('recover'));
  expect(typed.get('car-life-shape')).toBe(fixedShapes.cars);
});

test('demand, scrap and stock rise throughout; scrap stays below demand and what is recycled at the bottom', () => {
  const read = (index: number, key: string) => rows[index]?.values[key];
  rows.forEach((_, index) => {
    const [scrap, returned] = [read(index, 'scrap'), read(index, 'returned')] as (readonly [number, number])[];
    expect(scrap?.[1]).toBeLessThan(read(index, 'demand') as number);
    if (returned) expect(returned[1]).toBeLessThan((scrap?.[0] as number) / 2);
    if (index === 0) return;
    expect(read(index, 'demand')).toBeGreaterThan(read(index - 1, 'demand') as number);
    for (const key of ['scrap', 'inUse'])
      expect((read(index, key) as readonly number[])[0]).toBeGreaterThan((read(index - 1, key) as readonly number[])[0] as number);
  });
});

test('the sentence gives ranges, and says when nothing comes back', () => {
  expect(instrument.result(fillState(parameters, {}))).toMatch(/19 to 27 thousand tonnes come back, 11 to 15 percent/);
  expect(instrument.result(fillState(parameters, { recover: 0 }))).toMatch(/None of it comes back/);
  expect(instrument.result(fillState(parameters, { 'collect-large': 1, 'collect-small': 1 }))).not.toMatch(/ 0 /);
});

test('any state a reader can set gives rows that can be drawn and a sentence with numbers', () => {
  const steps = parameters.map(({ id, min, max, step, digits }) => [
    id,
    fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((count) => Number((min + count * step).toFixed(digits))),
  ]);
  fc.assert(
    fc.property(fc.record(Object.fromEntries(steps) as Record<string, fc.Arbitrary<number>>), (state) => {
      expect(checkFigureData(instrument.run(state))).toEqual([]);
      expect(instrument.result(state)).not.toMatch(/NaN|Infinity|undefined|−/);
    }),
    { numRuns: 10_000 },
  );
});
