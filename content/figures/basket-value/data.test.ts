import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '@/lib/content/datasets';
import { readFigureData } from '@/lib/content/figure-data';
import { readNumberRecords } from '@/lib/content/records';
import { checkFigureData } from '@/lib/figure/check';
import { elementNames, elementSymbols, mapElements } from '@/lib/models/basket-value/elements';
import type { BasketInputs } from '@/lib/models/basket-value/inputs';
import { getTopTwo, valueBasket } from '@/lib/models/basket-value/model';
import { controls, getPrices } from '@/lib/models/basket-value/parameters';
import { checkInstrument } from '@/lib/models/check-instrument';
import { defaultState, type ModelState } from '@/lib/models/parameter';
import { fillState, isSameState } from '@/lib/models/state';
import { modelToUrlParams, parseModelUrlState } from '@/lib/models/url-state';
import { formatNumber } from '@/lib/units/format';
import { createInstrument } from './instrument';

const data = await readFigureData('basket-value');
const inputs = data.inputs as BasketInputs;
const instrument = createInstrument(inputs);
const { parameters, presets } = instrument;
const initial = defaultState(parameters);
const value = (state: ModelState) =>
  new Map(inputs.deposits.map(({ name, mix }) => [name, valueBasket(mix, getPrices(inputs, fillState(parameters, state)))]));
const preset = (id: string): ModelState => presets.find((one) => one.id === id)?.state ?? {};
const totalOf = (state: ModelState, name: string) => value(state).get(name)?.total as number;
const getSymbol = (id: string) => elementSymbols.find((symbol) => symbol.toLowerCase() === id) ?? 'La';
const anyState: fc.Arbitrary<ModelState> = fc.record(
  Object.fromEntries(
    parameters.map(({ id, min, max, step, digits }) => [
      id,
      fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((count) => Number((min + count * step).toFixed(digits))),
    ]),
  ),
);
const runs = { numRuns: 10_000 };

test('the bench finds nothing wrong with the instrument', () => {
  const sources = new Set(readdirSync('content/sources').map((file) => file.replace(/\.yaml$/, '')));
  expect(checkInstrument(instrument, 'basket-value', sources)).toEqual([]);
});

test('survives the way to the browser: inputs as JSON give the same rows, sentence and presets', () => {
  const sent = createInstrument(JSON.parse(JSON.stringify(inputs)) as BasketInputs);
  expect(sent.run(initial)).toEqual(instrument.run(initial));
  expect(sent.result(initial)).toBe(instrument.result(initial));
  expect(sent.presets).toEqual(presets);
});

test('two elements make most of every ore’s worth; only in the clay of Longnan they are not neodymium and praseodymium', () => {
  for (const [name, basket] of value({})) {
    const top = getTopTwo(basket);
    expect(top?.percent, name).toBeGreaterThan(50);
    expect(top?.elements, name).toEqual(name === 'the clay of Longnan' ? ['Dy', 'Tb'] : ['Nd', 'Pr']);
  }
});

test('ores stand in the order of their worth, both clays first and Mountain Pass last, as the texts say', () => {
  const totals = [...value({}).values()].map(({ total }) => total);
  expect([...totals].sort((one, other) => other - one)).toEqual(totals);
  expect(data.rows.map(({ at }) => at).slice(0, 2)).toEqual(['Longnan clay, China', 'Xunwu clay, China']);
  expect(data.rows.at(-1)?.at).toBe('Mountain Pass, U.S.');
});

test('the worth of Mountain Pass is the number that the site tells elsewhere', () => {
  const record = readNumberRecords([]).find((one) => one.record.id === 'separated-basket-2025');
  expect(totalOf({}, 'Mountain Pass')).toBeCloseTo(record?.record.value as number, 2);
});

test('of the clays in the table the heaviest and the lightest are drawn', () => {
  const rows = readDataset('ore-composition', [])?.table.rows ?? [];
  const clays = [...new Set(rows.filter(({ mineral }) => mineral === 'Rare-earth laterite').map(({ location }) => String(location)))];
  const heavy = (location: string) =>
    rows
      .filter((row) => row.location === location && elementSymbols.indexOf(row.element as 'Gd') >= elementSymbols.indexOf('Gd'))
      .reduce((sum, row) => sum + ((row.share_of_reo_percent as number | null) ?? 0), 0);
  const sorted = [...clays].sort((one, other) => heavy(other) - heavy(one));
  expect(sorted[0]).toMatch(/^Longnan/);
  expect(sorted.at(-1)).toMatch(/^Xunwu/);
});

test('the year has a price for all elements but thulium, all estimates', () => {
  expect(elementSymbols.filter((symbol) => inputs.prices[symbol] === null)).toEqual(['Tm']);
  expect(elementSymbols.every((symbol) => inputs.prices[symbol]?.isEstimate ?? true)).toBe(true);
});

test('an element has a control where it makes a twentieth of some ore’s worth, and lanthanum and cerium have one', () => {
  const weighty = new Set(
    [...value({}).values()].flatMap(({ parts, total }) => parts.filter((part) => part.value >= total / 20).map(({ element }) => element)),
  );
  expect(controls.map(({ element }) => element).sort()).toEqual([...new Set([...weighty, 'La', 'Ce'])].sort());
});

test('every oxide price in the datasets is in the range of its control', () => {
  const rows = ['prices', 'prices-market'].flatMap((id) => readDataset(id, [])?.table.rows ?? []);
  for (const { element, max } of controls) {
    const found = rows.filter(({ product, form }) => product === elementNames[element] && form !== 'metal');
    const highest = Math.max(...found.flatMap((row) => [row.price_usd_per_kg, row.price_high_usd_per_kg].map(Number)));
    expect(max, element).toBeGreaterThanOrEqual(highest);
  }
});

test('the README tells each parameter as it is', () => {
  const readme = readFileSync('lib/models/basket-value/README.md', 'utf8');
  const lines = new Map(
    readme
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map((cells) => [cells[1], cells]),
  );
  for (const parameter of parameters) {
    const { id, unit, step, digits } = parameter;
    const range = [parameter.min, parameter.max].map((value) => formatNumber(value, unit, 'bare', 0).replace('$', '')).join(' to ');
    const initially = formatNumber(parameter.default, unit, 'bare', digits).replace('$', '');
    expect(lines.get(id)?.slice(2, 6), id).toEqual([elementNames[getSymbol(id)], range, String(step), initially]);
  }
});

test('each preset tells the truth about who overtakes whom', () => {
  const [heavy, light] = ['the clay of Longnan', 'the clay of Xunwu'] as const;
  expect(totalOf(preset('floor'), light)).toBeGreaterThan(totalOf(preset('floor'), heavy));
  expect(totalOf({}, light)).toBeLessThan(totalOf({}, heavy));
  const yttrium = value(preset('yttrium-europe')).get(heavy);
  expect(yttrium?.parts[0]?.element).toBe('Y');
  expect(yttrium?.parts[0]?.value).toBeGreaterThan((yttrium?.total as number) / 2);
  for (const rock of ['Bayan Obo', 'Mount Weld', 'Mountain Pass', 'Revda in Russia', 'Manavalakurichi in India']) {
    for (const clay of [heavy, light])
      expect(totalOf(preset('cerium-2011'), rock), rock).toBeGreaterThan(totalOf(preset('cerium-2011'), clay));
  }
});

test('every state gives rows that can be drawn, whose parts add up, and a sentence that names the leader', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { rows, series, x } = instrument.run(state);
      const baskets = [...value(state).entries()];
      const sums = rows.map(({ values }) =>
        Object.values(values).reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0),
      );
      const [leader] = baskets.reduce((best, one) => (one[1].total > best[1].total ? one : best));
      const sentence = instrument.result(state);
      return (
        checkFigureData({ rows, series, x }).length === 0 &&
        sums.every((sum, index) => sum > 0 && Math.abs(sum - (baskets[index]?.[1].total as number)) < 0.005 * series.length) &&
        sentence.toLowerCase().startsWith(leader.toLowerCase()) &&
        !/NaN|Infinity|undefined|null/.test(sentence)
      );
    }),
    runs,
  );
}, 60_000);

test('every state survives the address, and nonsense gives the default', () => {
  const send = (state: ModelState) => parseModelUrlState('basket-value', parameters, modelToUrlParams('basket-value', parameters, state));
  fc.assert(
    fc.property(anyState, (state) => isSameState(parameters, send(state), state)),
    runs,
  );
  const odd = new URLSearchParams('basket-value.dy=dear&basket-value.nd=-5&basket-value.tb=99999&basket-value.ce=1%2C5');
  expect(parseModelUrlState('basket-value', parameters, odd)).toEqual(initial);
}, 60_000);

test('an element that loses its price is shown as missing, with no control and no part of the worth', () => {
  const without = createInstrument({ ...inputs, prices: { ...inputs.prices, Dy: null } });
  expect(without.parameters.some(({ id }) => id === 'dy')).toBe(false);
  const [longnan] = without.run(defaultState(without.parameters)).rows;
  expect(longnan?.values.dy).toBeNull();
  expect(longnan?.note).toContain('no price for Dy, 7.48% of the mix');
});

test('without any price nothing is drawn as zero', () => {
  const bare = createInstrument({ ...inputs, prices: mapElements(() => null) });
  expect(bare.parameters).toEqual([]);
  expect(
    bare
      .run({})
      .rows.flatMap(({ values }) => Object.values(values))
      .filter((one) => one !== null),
  ).toEqual([]);
  expect(bare.result({})).toBe('There is nothing to compare: no oxide has a price.');
});
