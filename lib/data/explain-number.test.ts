import { expect, test } from 'vitest';
import type { NumberFrom } from '@/lib/schema/number';
import { explainNumber, operationWords } from './explain-number';
import type { Table } from './table';

const table: Table = {
  id: 'output',
  columns: {
    country: { label: 'Country', type: 'string' },
    year: { label: 'Year', type: 'integer' },
    tonnes: { label: 'Output', type: 'number', unit: 't REO' },
  },
  rows: [
    { country: 'China', year: 2024, tonnes: 270 },
    { country: 'China', year: 2025, tonnes: 300 },
    { country: 'World', year: 2025, tonnes: 400 },
  ],
};
const from = (given: Partial<NumberFrom>): NumberFrom => ({
  dataset: 'output',
  column: 'tonnes',
  where: { country: 'China', year: 2025 },
  op: 'value',
  ...given,
});

test('says every operation in words', () => {
  const ops = ['value', 'sum', 'mean', 'max', 'min', 'count', 'rank', 'share', 'ratio', 'difference', 'change'] as const;
  expect(ops.map((op) => operationWords(op, 'Output'))).toMatchInlineSnapshot(`
    [
      "Read from one row of the dataset, column “Output”.",
      "The values of “Output” in these rows, added up.",
      "The plain average of “Output” over these rows.",
      "The largest value of “Output” in these rows.",
      "The smallest value of “Output” in these rows.",
      "The count of these rows that hold a value of “Output”.",
      "The place of one row among the others by “Output”; the largest is first.",
      "“Output” of the part as a percentage of “Output” of the whole.",
      "“Output” of the first rows divided by that of the second.",
      "“Output” of the first rows less that of the second.",
      "The change of “Output” from the earlier rows to the later, as a percentage of the earlier.",
    ]
  `);
});

test('a share shows the part and the whole, each with its own selection', () => {
  const { columns, used } = explainNumber(from({ op: 'share', against: { country: 'World' } }), table);
  expect(columns).toEqual(['country', 'year', 'tonnes']);
  expect(used.map(({ role, where, rows }) => [role, where, rows.length])).toEqual([
    ['The part', { country: 'China', year: 2025 }, 1],
    ['The whole', { country: 'World', year: 2025 }, 1],
  ]);
});

test('a sum shows its rows with what they come to, and a factor is said', () => {
  const { used, words } = explainNumber(from({ op: 'sum', where: { country: 'China', year: [2024, 2025] }, scale: 0.001 }), table);
  expect(used[0]?.sum).toBe(570);
  expect(words).toContain('Then it is multiplied by 0.001 to change the unit.');
});
