import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows, series } = await readFigureData('prices-magnet-elements');
const priceOf = (key: string, year: number) => rows.find(({ at }) => at === year)?.values[key] as number | null;

test('terbium tripled from 2020 to 2022 and lost more than half by 2024', () => {
  expect((priceOf('tb', 2022) as number) / (priceOf('tb', 2020) as number)).toBeGreaterThan(2.9);
  expect((priceOf('tb', 2024) as number) / (priceOf('tb', 2022) as number)).toBeLessThan(0.5);
});

test('a panel holds one kind of price', () => {
  expect(new Set(series.map(({ panel }) => panel)).size).toBe(series.length);
  for (const { key, basis } of series) expect(basis.includes('year-end')).toBe(key.endsWith('-end'));
});

test('year-end prices run from the spike of 2011 down to 2015, averages begin in 2014 and yttrium in 2021', () => {
  expect(priceOf('dy-end', 2015) as number).toBeLessThan((priceOf('dy-end', 2011) as number) / 5);
  expect(priceOf('dy-end', 2016)).toBeNull();
  expect(priceOf('dy', 2013)).toBeNull();
  expect(priceOf('y', 2020)).toBeNull();
  expect(priceOf('y', 2021)).toBe(6);
});

test('the averages of 2025 are marked as estimates', () => {
  expect(rows.at(-1)?.flags).toEqual({ nd: 'e', dy: 'e', tb: 'e', y: 'e' });
});
