import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the logo files have the colors of the tiles, and hold no letters that need a font', () => {
  const tokens = readFileSync('app/tokens.css', 'utf8');
  const tiles = [...tokens.matchAll(/--tile-(?!ink)\w+: (#[0-9a-f]{6})/g)].map((match) => match[1]);
  expect(tiles).toHaveLength(17);
  for (const name of ['seventeen-for-light', 'seventeen-for-dark', 'seventeen-mark']) {
    const svg = readFileSync(`public/logo/${name}.svg`, 'utf8');
    expect([...svg.matchAll(/<rect[^>]*fill="(#[0-9a-f]{6})"/g)].map((match) => match[1])).toEqual(tiles);
    expect(svg).not.toContain('<text');
  }
});
