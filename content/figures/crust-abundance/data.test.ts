import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('crust-abundance');
const ppm = (name: string) => {
  const row = data.rows.find((candidate) => candidate.at === name);
  return (row?.values.rareEarth ?? row?.values.familiar) as number;
};

test('cerium is more common than copper, here more than twice', () => {
  expect(ppm('Cerium') / ppm('Copper')).toBeGreaterThan(2);
});

test('neodymium lies between lead and copper', () => {
  expect(ppm('Neodymium')).toBeGreaterThan(ppm('Lead'));
  expect(ppm('Neodymium')).toBeLessThan(ppm('Copper'));
});

test('every rare earth drawn is at least 190 times as common as gold, the scarcest of them thulium', () => {
  const rareEarths = data.rows.filter((row) => row.values.rareEarth !== null);
  expect(rareEarths).toHaveLength(16);
  expect(rareEarths.at(-1)?.at).toBe('Thulium');
  for (const row of rareEarths) expect((row.values.rareEarth as number) / ppm('Gold')).toBeGreaterThan(190);
});
