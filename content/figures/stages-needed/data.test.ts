import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';
import { readNumberRecords } from '@/lib/content/records';
import { task } from './data';

const { rows, series, events } = await readFigureData('stages-needed');
const at = (factor: number, key: string) => rows.find((row) => row.at === factor)?.values[key] as number;
const typed = new Map(readNumberRecords([]).map(({ record }) => [record.id, record.value]));

// The counts are typed as numbers, for no dataset holds what a model gives; this keeps them equal to the curves.
test('the numbers of the title are what the curve of three nines shows', () => {
  expect(typed.get('stages-needed-nd-pr')).toBe(at(1.4, 'three-nines'));
  expect(typed.get('stages-needed-dy-tb')).toBe(at(2.1, 'three-nines'));
  expect(typed.get('cascade-oil-over-least')).toBe(task.oil);
  expect(series.map(({ label }) => label)).toEqual(
    ['purity-four-nines', 'purity-three-nines', 'purity-two-nines'].map((id) => `${typed.get(id)}% pure`),
  );
});

test('the row shortens with the factor and grows with the purity', () => {
  for (const [index, row] of rows.entries()) {
    const { 'four-nines': four, 'three-nines': three, 'two-nines': two } = row.values as Record<string, number>;
    expect(four).toBeGreaterThan(three as number);
    expect(three).toBeGreaterThan(two as number);
    if (index > 0) for (const { key } of series) expect(row.values[key]).toBeLessThanOrEqual(rows[index - 1]?.values[key] as number);
  }
});

test('the curves are steep below a factor of two and flat beyond', () => {
  for (const { key } of series) expect(at(1.2, key) - at(2, key)).toBeGreaterThan(5 * (at(2, key) - at(3, key)));
});

test('each nine more adds about as many stages as the one before', () => {
  for (const { at: factor } of rows.filter((row) => Number(row.at) <= 2)) {
    const [two, three, four] = ['two-nines', 'three-nines', 'four-nines'].map((key) => at(Number(factor), key)) as [number, number, number];
    expect(Math.abs(four - three - (three - two))).toBeLessThanOrEqual(2);
  }
});

test('the rules stand at the measured factors, which carry their acidity', () => {
  expect(events?.map(({ at: factor, label }) => [label, factor])).toEqual([
    ['Nd/Pr D2EHPA', 1.23],
    ['Dy/Tb DODGAA', 1.3],
    ['Nd/Pr PC-88A', 1.4],
    ['Nd/Pr D2EHPA + lactic', 1.58],
    ['Dy/Tb PC-88A', 2.1],
    ['Nd/Pr DODGAA', 2.5],
    ['Nd/Pr HDEHDGA', 2.65],
  ]);
  for (const { at: factor } of events ?? []) expect(rows.find((row) => row.at === factor)?.note).toMatch(/acidity: /);
  expect(rows.find((row) => row.at === 2.65)?.note).toMatch(/pH 1.8-2.8/);
});
