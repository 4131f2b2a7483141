import { describe, expect, it } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

describe('china-share-by-stage', async () => {
  const data = await readFigureData('china-share-by-stage');
  const shares = data.rows.map(({ values }) => values.share as number);

  it('rises with every stage from mine to magnet', () => {
    expect(data.rows.map(({ at }) => at)).toEqual(['Mining', 'Separation', 'Sintered magnets']);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(3);
  });

  it('shows 61, 91 and 94 percent', () => {
    expect(shares).toEqual([61, 91, 94]);
  });

  it('marks every share as an estimate', () => {
    for (const { flags } of data.rows) expect(flags?.share).toBe('e');
  });
});
