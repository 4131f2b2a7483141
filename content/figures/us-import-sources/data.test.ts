import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('us-import-sources');

test('China supplies about seven tenths in every edition', () => {
  expect(rows).toHaveLength(3);
  for (const { values } of rows) {
    expect(values.china).toBeGreaterThanOrEqual(68);
    expect(values.china).toBeLessThanOrEqual(73);
  }
});

test('each bar adds up to the whole', () => {
  for (const { values } of rows) {
    const total = Object.values(values).reduce<number>((sum, value) => sum + ((value as number | null) ?? 0), 0);
    expect(total).toBe(100);
  }
});

test('Malaysia is second in the newer editions and not named in the oldest', () => {
  expect(rows.map(({ values }) => values.malaysia)).toEqual([13, 13, null]);
});
