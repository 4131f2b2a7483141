import { expect, test } from 'vitest';
import { formatPercent, percentChange } from './percent';

test('a change reads with as many digits as say something', () => {
  expect([11.111, -0.0444, 100, 312.4, 0.1].map(formatPercent)).toEqual(['+11.1 %', '−0.04 %', '+100 %', '+312 %', '+0.1 %']);
});

test('from zero, and from what is no number, there is no percentage', () => {
  expect([percentChange(0, 5), percentChange(Number.NaN, 5), percentChange(5, Number.NaN)]).toEqual([undefined, undefined, undefined]);
  expect(percentChange(-4, -5)).toBe(-25);
});
