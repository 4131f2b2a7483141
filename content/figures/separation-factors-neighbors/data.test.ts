import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const data = await readFigureData('separation-factors-neighbors');
const factorOf = (label: string) => data.rows.find(({ at }) => at === label)?.values.factor;

test('in PC-88A the light pair is closer than the heavy pair', () => {
  expect(factorOf('Nd/Pr in PC-88A')).toBe(1.4);
  expect(factorOf('Dy/Tb in PC-88A')).toBe(2.1);
});

test('the extractant that leads for the light pair is the weaker one for the heavy pair', () => {
  expect(factorOf('Nd/Pr in DODGAA')).toBeGreaterThan(factorOf('Nd/Pr in PC-88A') as number);
  expect(factorOf('Dy/Tb in DODGAA')).toBeLessThan(factorOf('Dy/Tb in PC-88A') as number);
});

test('a relative of that extractant, measured by others, lies close to it', () => {
  expect(Math.abs((factorOf('Nd/Pr in HDEHDGA') as number) - (factorOf('Nd/Pr in DODGAA') as number))).toBeLessThan(0.2);
});

test('values worked back are ranges marked as estimates, and the later paper lies above the patent', () => {
  const worked = data.rows.filter(({ flags }) => flags?.factor === 'e');
  expect(worked.map(({ at }) => at)).toEqual(['Dy/Tb in Cyanex 272', 'Dy/Tb, PC-88A in 2020']);
  expect((factorOf('Dy/Tb, PC-88A in 2020') as readonly number[])[0]).toBeGreaterThan(2.1);
});
