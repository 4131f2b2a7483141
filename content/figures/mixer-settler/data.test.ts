import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFigureData } from '@/lib/content/figure-data';

const folder = path.join(process.cwd(), 'content/figures/mixer-settler');
const drawings = ['drawing.svg', 'drawing-narrow.svg'].map((name) => readFileSync(path.join(folder, name), 'utf8'));

test('every letter of the drawings is explained in the table, and no other', async () => {
  const { rows } = await readFigureData('mixer-settler');
  const explained = rows.map(({ at }) => String(at)[0]);
  for (const drawing of drawings) {
    const drawn = [...drawing.matchAll(/>([A-Z])<\/text>/g)].map((match) => match[1]);
    expect([...new Set(drawn)].sort()).toEqual(explained);
  }
});

test('the drawings take their colors from variables only', () => {
  for (const drawing of drawings) expect(drawing).not.toMatch(/#[0-9a-f]{3,8}\b(?!\))|rgb\(/i);
});
