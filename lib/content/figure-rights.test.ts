import { afterEach, expect, test } from 'vitest';
import { readFigureData } from './figure-data';
import { change, writeSite } from './testing/small-site';

const former = process.env.SEVENTEEN_ROOT;
afterEach(() => {
  if (former === undefined) delete process.env.SEVENTEEN_ROOT;
  else process.env.SEVENTEEN_ROOT = former;
});

const dataset = 'content/datasets/output/dataset.yaml';
const closed = change(dataset, 'redistribute: true', 'redistribute: false');

/** Reads the figure of the small site, whose data.ts says `more` of itself and of its row. */
function read(changes: Record<string, string>, more = '', row = '') {
  process.env.SEVENTEEN_ROOT = writeSite({
    ...changes,
    'content/figures/output-by-country/data.ts': `export const figure = {
      datasets: ['output'],
      ${more}
      select: ({ table }) => ({
        x: { label: 'Year', kind: 'year' },
        series: [{ key: 'china', label: 'China', unit: 't REO', basis: 'REO', color: 'china' }],
        rows: [{ at: 2025, values: { china: table('output').rows[1].tonnes } ${row} }],
      }),
    };`,
  });
  return readFigureData('output-by-country');
}

test('a figure that reads rows which may not be passed on must say what it draws of them', async () => {
  await expect(read(closed)).rejects.toThrow(
    'content/figures/output-by-country/data.ts: the rows of output may not be passed on — name them in "withheld" of the rows drawn',
  );
});

test('it may name the values that are such rows, or say that it only computes from them', async () => {
  expect((await read(closed, '', ", withheld: ['china']")).rows[0]?.withheld).toEqual(['china']);
  expect((await read(closed, "computesFrom: ['output'],")).rows).toHaveLength(1);
  expect((await read({})).rows).toHaveLength(1);
});
