import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const { rows } = await readFigureData('ionic-radii');
const radii = rows.map(({ values }) => values.radius as number);

test('every lanthanide ion is smaller than the one before it', () => {
  expect(radii).toHaveLength(15);
  radii.slice(1).forEach((radius, index) => {
    expect(radius).toBeLessThan(radii[index] as number);
  });
});

test('yttrium is nearest to holmium, element 67', () => {
  const yttrium = rows[0]?.values.yttrium as number;
  const nearest = rows.reduce((best, row) =>
    Math.abs((row.values.radius as number) - yttrium) < Math.abs((best.values.radius as number) - yttrium) ? row : best,
  );
  expect(nearest.at).toBe(67);
});
