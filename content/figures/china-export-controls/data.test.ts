import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const statusOf: Readonly<Record<string, number | null>> = { april: 18, october: 57, free: null };

/** Symbol and announcement of each tile in a drawing. */
function readTiles(file: string): Map<string, number | null> {
  const svg = readFileSync(path.join('content/figures/china-export-controls', file), 'utf8');
  const tiles = [...svg.matchAll(/data-element="(\w+)" data-status="(\w+)"/g)];
  return new Map(tiles.map(([, symbol, status]) => [symbol as string, statusOf[status as string] as number | null]));
}

describe('china-export-controls', async () => {
  const data = await readFigureData('china-export-controls');
  const listed = (number: number | null) => data.rows.filter(({ values }) => values.announcement === number).length;

  it('counts seven under license, five suspended and five free, of seventeen', () => {
    expect(data.rows).toHaveLength(17);
    expect([listed(18), listed(57), listed(null)]).toEqual([7, 5, 5]);
  });

  it('leaves neodymium and praseodymium free', () => {
    for (const name of ['Neodymium (Nd)', 'Praseodymium (Pr)'])
      expect(data.rows.find(({ at }) => at === name)?.values.announcement).toBeNull();
  });

  it.each(['drawing.svg', 'drawing-narrow.svg'])('draws in %s what the rows say', (file) => {
    const tiles = readTiles(file);
    const rows = data.rows.map(({ at, values }) => [/\((\w+)\)/.exec(String(at))?.[1], values.announcement]);
    expect([...tiles]).toEqual(rows);
  });
});
