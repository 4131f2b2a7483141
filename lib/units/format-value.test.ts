import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatValue } from './format';

test('writes numbers as Intl.NumberFormat would, with a real minus sign', () => {
  const written = fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([whole, places]) => whole / 10 ** places);
  fc.assert(
    fc.property(written, fc.integer({ min: 0, max: 4 }), (value, digits) => {
      const expected = new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
      expect(formatValue(value, digits)).toBe(expected.replace(/^-/, '−'));
    }),
    { numRuns: 300 },
  );
});
