import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('ewaste-collected');
const parts = rows.map(({ values }) => ({ documented: values.documented as number, rest: values.rest as number }));
const total = ({ documented, rest }: { documented: number; rest: number }) => documented + rest;

test('three years are drawn, the last a projection', () => {
  expect(rows.map(({ at }) => at)).toEqual(['2010', '2022', '2030, projected']);
  expect(rows.at(-1)?.flags).toEqual({ documented: 'p', rest: 'p' });
});

test('the two parts add up to 34, 62 and 82 million tonnes', () => {
  expect(parts.map((part) => Math.round(total(part)))).toEqual([34, 62, 82]);
});

test('the undocumented part grew by more than the documented one', () => {
  const [first, second] = parts as [(typeof parts)[0], (typeof parts)[0]];
  expect(second.rest - first.rest).toBeGreaterThan(3 * (second.documented - first.documented));
});
