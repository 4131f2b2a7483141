import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { compareRows, type Row, type RowDiff } from './compare-rows';

const before = 'country,year,tonnes,note\nChina,2024,270,\nChina,2025,300,estimate\nBurundi,2025,5,\n';

test('a changed cell is told by its row, its column, and how much', () => {
  const after = before.replace('China,2025,300', 'China,2025,330');
  expect(compareRows(before, after).rows).toMatchObject([
    { kind: 'changed', name: 'China · 2025', cells: [{ column: 'tonnes', from: '300', to: '330', percent: 10 }] },
  ]);
});

test('a new year is a new row, not a changed one', () => {
  const after = `${before}China,2026,310,estimate\n`;
  expect(compareRows(before, after)).toMatchObject({ rows: [{ kind: 'added', name: 'China · 2026' }], counts: [3, 4] });
});

test('rows in another order are no change', () => {
  const [head, ...rows] = before.trim().split('\n');
  expect(compareRows(before, `${[head, ...rows.reverse()].join('\n')}\n`).rows).toEqual([]);
});

test('a row whose name was corrected is recognized by its other cells', () => {
  const [old, now] = [
    'country,year,tonnes,source,basis\nBirma,2025,38,usgs,REO\n',
    'country,year,tonnes,source,basis\nMyanmar,2025,38,usgs,REO\n',
  ];
  expect(compareRows(old, now).rows).toMatchObject([{ kind: 'changed', cells: [{ column: 'country', from: 'Birma', to: 'Myanmar' }] }]);
});

test('rows of the same name are told apart by their order', () => {
  const after = 'country,tonnes\nChina,1\nChina,5\n';
  expect(compareRows('country,tonnes\nChina,1\nChina,2\n', after).rows).toMatchObject([
    { kind: 'changed', cells: [{ from: '2', to: '5' }] },
  ]);
});

test('columns that came or went are named, and the cells of the others still compared', () => {
  const diff = compareRows('year,tonnes,unit\n2024,1,t\n', 'year,tonnes,flag\n2024,2,e\n');
  expect(diff).toMatchObject({
    addedColumns: ['flag'],
    removedColumns: ['unit'],
    rows: [{ kind: 'changed', cells: [{ column: 'tonnes' }] }],
  });
});

test('a value from nothing or from zero has no percentage', () => {
  const cells = compareRows('year,a,b\n2024,,0\n', 'year,a,b\n2024,3,4\n').rows.flatMap((row) => (row.kind === 'changed' ? row.cells : []));
  expect(cells.map(({ percent }) => percent)).toEqual([undefined, undefined]);
});

/** The new rows, made of the old ones and the difference. */
function replay(old: readonly Row[], { rows }: RowDiff): Row[] {
  const left = [...old];
  for (const row of rows) {
    if (row.kind === 'added') continue;
    const at = left.findIndex((candidate) => JSON.stringify(candidate) === JSON.stringify(row.from));
    if (at < 0) throw new Error(`no such row: ${JSON.stringify(row.from)}`);
    left.splice(at, 1);
  }
  return [...left, ...rows.flatMap((row) => (row.kind === 'removed' ? [] : [row.to]))];
}

test('the difference replays any table into any other of the same columns', () => {
  const row = fc.record({
    country: fc.constantFrom('China', 'Brazil', 'India'),
    year: fc.constantFrom('2024', '2025'),
    tonnes: fc.nat(9).map(String),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (old, now) => {
      const csv = (rows: readonly Row[]) => stringify([...rows], { header: true, columns: ['country', 'year', 'tonnes'] });
      const sorted = (rows: readonly Row[]) => rows.map((one) => JSON.stringify(one)).sort();
      expect(sorted(replay(old, compareRows(csv(old), csv(now))))).toEqual(sorted(now));
    }),
  );
});
