import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clampToScale, scalePlace, scaleSteps, scaleTicks, stepOf, valueAtStep } from './scale';

const log = { low: 0.1, high: 10000, isLog: true };
const even = { low: 0, high: 400000, isLog: false };

it('runs evenly, or by factors', () => {
  expect(scalePlace(even, 100000)).toBe(0.25);
  expect(scalePlace(log, 10)).toBeCloseTo(0.4);
  expect(valueAtStep(log, 100)).toBe(32);
  expect(valueAtStep(even, 270)).toBe(270000);
  expect(scaleTicks(log)).toEqual([0.1, 1, 10, 100, 1000, 10000]);
  expect(scaleTicks({ low: 0.001, high: 10000, isLog: true })).toEqual([0.001, 0.01, 1, 100, 10000]);
  expect(scaleTicks({ low: 0.001, high: 100000, isLog: true })).toEqual([0.001, 0.1, 10, 1000, 100000]);
  expect(scaleTicks({ low: 0.01, high: 10000, isLog: true })).toEqual([0.01, 1, 100, 10000]);
  expect(scaleTicks({ low: 0.5, high: 5000, isLog: true })).toEqual([0.5, 10, 100, 5000]);
  expect(scaleTicks(even)).toEqual([0, 100000, 200000, 300000, 400000]);
});

it('a slider reaches both ends, and finds back to the step that it stood on', () => {
  fc.assert(
    fc.property(fc.constantFrom(log, even), fc.nat(200), (scale, step) => {
      const last = scaleSteps(scale);
      expect(valueAtStep(scale, 0)).toBe(scale.low);
      expect(valueAtStep(scale, last)).toBe(scale.high);
      const value = valueAtStep(scale, Math.min(step, last));
      expect(clampToScale(scale, value)).toBe(value);
      // Two digits of a factor are coarser than a step near the low end of a decade.
      expect(Math.abs(stepOf(scale, value) - Math.min(step, last))).toBeLessThanOrEqual(1);
    }),
  );
});
