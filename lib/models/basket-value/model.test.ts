import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementSymbols, mapElements } from './elements';
import { getTopTwo, type Mix, type Prices, valueBasket } from './model';

const runs = { numRuns: 10_000 };
const slack = 1e-9;
/** Up to `max`, in ten-thousandths as in the tables; some are missing. */
const amounts = (max: number) =>
  fc
    .array(
      fc.option(
        fc.integer({ min: 0, max: max * 10_000 }).map((count) => count / 10_000),
        { freq: 4 },
      ),
      {
        minLength: elementSymbols.length,
        maxLength: elementSymbols.length,
      },
    )
    .map((values) => mapElements((symbol) => values[elementSymbols.indexOf(symbol)] ?? null));
const anyMix: fc.Arbitrary<Mix> = amounts(100);
const anyPrices: fc.Arbitrary<Prices> = amounts(5000);
const only = (entries: Partial<Mix>): Mix => mapElements((symbol) => entries[symbol] ?? null);
const isNear = (one: number, other: number) => Math.abs(one - other) <= slack * Math.max(1, Math.abs(one), Math.abs(other));

test('worth is share times price, added up', () => {
  const basket = valueBasket(only({ Nd: 10, La: 90 }), only({ Nd: 70, La: 1 }));
  expect(basket.total).toBeCloseTo(7.9, 12);
  expect(basket.parts).toEqual([
    { element: 'Nd', value: 7 },
    { element: 'La', value: 0.9 },
  ]);
  expect(getTopTwo(basket)).toEqual({ elements: ['Nd', 'La'], percent: 100 });
});

test('a price that is missing is told with its share, and is not a price of zero', () => {
  const mix = only({ Dy: 8, Y: 92 });
  const missing = valueBasket(mix, only({ Y: 10 }));
  expect(missing.unpriced).toEqual([{ element: 'Dy', share: 8 }]);
  expect(missing.parts.map(({ element }) => element)).toEqual(['Y']);
  expect(valueBasket(mix, only({ Y: 10, Dy: 0 })).unpriced).toEqual([]);
});

test('a share that is not printed is told as such, whatever the price', () => {
  const basket = valueBasket(
    only({ Ce: 100 }),
    mapElements(() => 5),
  );
  expect(basket.unlisted).toEqual(elementSymbols.filter((symbol) => symbol !== 'Ce'));
  expect(basket.unpriced).toEqual([]);
});

test('the worth lies between the cheapest and the dearest price of what has one', () => {
  fc.assert(
    fc.property(anyMix, anyPrices, (mix, prices) => {
      const { parts, total, span } = valueBasket(mix, prices);
      const weight = parts.reduce((sum, { element }) => sum + (mix[element] as number), 0) / 100;
      const known = parts.map(({ element }) => prices[element] as number);
      const [least, most] = known.length === 0 ? [0, 0] : [weight * Math.min(...known), weight * Math.max(...known)];
      return (
        [total, ...span].every((value) => Number.isFinite(value) && value >= 0) &&
        total >= least * (1 - slack) &&
        total <= most * (1 + slack)
      );
    }),
    runs,
  );
});

test('the range holds the worth as printed and scaled to a hundred, low end first', () => {
  fc.assert(
    fc.property(anyMix, anyPrices, (mix, prices) => {
      const { total, listed, span } = valueBasket(mix, prices);
      const scaled = listed === 0 ? total : (total * 100) / listed;
      return span[0] <= span[1] && span.includes(total) && span.includes(scaled);
    }),
    runs,
  );
});

test('a dearer element never lowers a worth, and raises it by its share', () => {
  fc.assert(
    fc.property(anyMix, anyPrices, fc.constantFrom(...elementSymbols), fc.integer({ min: 0, max: 5000 }), (mix, prices, element, more) => {
      const before = valueBasket(mix, prices).total;
      const after = valueBasket(mix, { ...prices, [element]: (prices[element] ?? 0) + more }).total;
      return after >= before * (1 - slack) && isNear(after, before + ((mix[element] ?? 0) / 100) * more);
    }),
    runs,
  );
});

test('all prices doubled double the worth to the bit and leave its two elements as they are', () => {
  fc.assert(
    fc.property(anyMix, anyPrices, (mix, prices) => {
      const one = valueBasket(mix, prices);
      const twice = valueBasket(
        mix,
        mapElements((symbol) => (prices[symbol] === null ? null : 2 * (prices[symbol] as number))),
      );
      const [top, same] = [getTopTwo(one), getTopTwo(twice)];
      return twice.total === 2 * one.total && same?.percent === top?.percent && same?.elements.join() === top?.elements.join();
    }),
    runs,
  );
});

test('two elements make between their part of the count and all of the worth', () => {
  fc.assert(
    fc.property(anyMix, anyPrices, (mix, prices) => {
      const basket = valueBasket(mix, prices);
      const top = getTopTwo(basket);
      if (!top) return basket.total === 0;
      return top.percent <= 100 + 1e-6 && top.percent >= Math.min(100, 200 / basket.parts.length) - 1e-6;
    }),
    runs,
  );
});

test('every element is in one place: it has a worth, or no price, or no share', () => {
  fc.assert(
    fc.property(anyMix, anyPrices, (mix, prices) => {
      const { parts, unpriced, unlisted } = valueBasket(mix, prices);
      const told = [...parts, ...unpriced].map(({ element }) => element).concat(unlisted);
      return told.length === elementSymbols.length && new Set(told).size === told.length;
    }),
    runs,
  );
});
