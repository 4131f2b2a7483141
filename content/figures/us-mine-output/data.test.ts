import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('us-mine-output');
const output = new Map(data.rows.map((row) => [row.at as number, row.values.output as number | null]));

test('covers every year from 1950 to 2025 once', () => {
  expect([...output.keys()]).toEqual(Array.from({ length: 76 }, (_, index) => 1950 + index));
});

test('output leaps between 1964 and 1966', () => {
  expect((output.get(1966) as number) / (output.get(1964) as number)).toBeGreaterThan(40);
});

test('the first life peaks in 1984, and nothing is mined from 2001 to 2011', () => {
  const before = [...output].filter(([year]) => year < 2001).map(([, value]) => value ?? 0);
  expect(Math.max(...before)).toBe(output.get(1984));
  for (let year = 2001; year <= 2011; year += 1) expect(output.get(year)).toBe(0);
});

test('2025 is the record, and marked an estimate', () => {
  const values = [...output.values()].filter((value) => value !== null);
  expect(Math.max(...values)).toBe(output.get(2025));
  expect(data.rows.at(-1)?.flags?.output).toBe('e');
});

test('the seam lies where Data Series 140 ends', () => {
  const seam = data.seams?.[0]?.at as number;
  for (const row of data.rows) expect(row.note?.startsWith('Data Series 140')).toBe((row.at as number) < seam);
});

test('the withheld years are gaps, not zeros', () => {
  const withheld = data.rows.filter((row) => row.flags?.output === 'W');
  expect(withheld.map((row) => row.at)).toEqual([1956, 1962]);
  for (const row of withheld) expect(row.values.output).toBeNull();
});
