import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';
import { readNumberRecords } from '@/lib/content/records';
import { runWithRange } from '@/lib/models/recycling-stock/model';
import { parameters } from '@/lib/models/recycling-stock/parameters';
import { collectionRates } from '@/lib/models/recycling-stock/scenarios';
import { fillState } from '@/lib/models/state';

const { rows, series } = await readFigureData('secondary-supply-outlook');
const typed = new Map(readNumberRecords([]).map(({ record }) => [record.id, record.value]));
const demandKeys = ['stated', 'announced', 'netZero'] as const;
const bandKeys = ['low', 'middle', 'high'] as const;
const projected = rows.slice(1);
const demand = (year: number, key: string) => rows.find((row) => row.at === year)?.values[key] as number;
const band = (year: number, key: string) => rows.find((row) => row.at === year)?.values[key] as readonly [number, number];

test.each([
  ['low', 'secondary-share-2050-low'],
  ['high', 'secondary-share-2050-high'],
] as const)('the shares of 2050 at %s collection are what the model gives', (key, id) => {
  const rate = collectionRates[key];
  const last = runWithRange(fillState(parameters, { 'collect-large': rate, 'collect-small': rate })).at(-1);
  const shares = last?.returned.map((value) => Math.round((100 * value) / last.demand));
  expect([typed.get(`${id}-from`), typed.get(`${id}-to`)]).toEqual(shares);
});

test('no band reaches a line of demand, and the bands rise and do not touch', () => {
  for (const { at } of projected) {
    const year = Number(at);
    for (const key of demandKeys) expect(band(year, 'high')[1]).toBeLessThan(demand(year, key));
    expect(band(year, 'low')[1]).toBeLessThan(band(year, 'middle')[0]);
    expect(band(year, 'middle')[1]).toBeLessThan(band(year, 'high')[0]);
  }
  for (const key of bandKeys)
    for (const [index, row] of projected.slice(1).entries())
      expect(band(Number(row.at), key)[0]).toBeGreaterThan(band(Number(projected[index]?.at), key)[0]);
});

test('collection moves the result more than the choice of outlook moves demand', () => {
  for (const { at } of projected) {
    const year = Number(at);
    // Against the whole: the outlooks differ by a part of themselves, the bands by several times themselves.
    expect(band(year, 'high')[0] / band(year, 'low')[1]).toBeGreaterThan(demand(year, 'netZero') / demand(year, 'stated'));
  }
  expect(band(2050, 'high')[0] - band(2050, 'low')[1]).toBeGreaterThan(demand(2050, 'netZero') - demand(2050, 'stated'));
});

test('the labels name the rates of the records, in whole percent', () => {
  const rates = { low: 'e-waste-documented-rate-2022', middle: 'europe-documented-rate', high: 'e-waste-collection-duty' } as const;
  for (const key of bandKeys) expect(series.find((one) => one.key === key)?.label).toContain(`${collectionRates[key]}%`);
  expect(typed.get(rates.high)).toBe(collectionRates.high);
});

test('nothing is drawn as recycled before the outlooks start', () => {
  for (const key of bandKeys) expect(rows[0]?.values[key]).toBeNull();
});
