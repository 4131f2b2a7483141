const limit = 256;

interface Palette {
  /** Red, green, blue of every entry. */
  readonly palette: Uint8Array;
  readonly indexOf: ReadonlyMap<number, number>;
}

interface Tint {
  readonly color: number;
  readonly rgb: readonly [number, number, number];
  readonly count: number;
}

/** Opaque colors of a picture as at most 256: exactly where there are no more, else by median cut, which keeps frequent ones apart. */
export function makePalette(pixels: Uint32Array): Palette {
  const tints = countColors(pixels);
  const groups = tints.length <= limit ? tints.map((tint) => [tint]) : cut(tints);
  const indexOf = new Map<number, number>();
  const palette = new Uint8Array(groups.length * 3);
  groups.forEach((group, index) => {
    palette.set(average(group), index * 3);
    for (const { color } of group) indexOf.set(color, index);
  });
  return { palette, indexOf };
}

function countColors(pixels: Uint32Array): Tint[] {
  const counts = new Map<number, number>();
  // Neighbors are mostly alike, so runs are counted, not pixels: there are hundreds of pictures.
  for (let start = 0, at = 1; at <= pixels.length; at += 1) {
    const color = pixels[start] as number;
    if (at < pixels.length && pixels[at] === color) continue;
    counts.set(color, (counts.get(color) ?? 0) + at - start);
    start = at;
  }
  return [...counts].map(([color, count]) => ({ color, rgb: [color & 255, (color >> 8) & 255, (color >> 16) & 255], count }));
}

/** Splits the group with the widest spread, weighed by how much of the picture it covers, until the palette is full. */
function cut(tints: Tint[]): Tint[][] {
  let groups = [measure(tints)];
  while (groups.length < limit) {
    const widest = groups.reduce((best, group) => (group.weight > best.weight ? group : best));
    if (widest.weight === 0) break;
    const sorted = [...widest.tints].sort((a, b) => a.rgb[widest.channel] - b.rgb[widest.channel]);
    const middle = splitAt(sorted);
    groups = groups.filter((group) => group !== widest);
    groups.push(measure(sorted.slice(0, middle)), measure(sorted.slice(middle)));
  }
  return groups.map((group) => group.tints);
}

function measure(tints: Tint[]): { tints: Tint[]; channel: 0 | 1 | 2; weight: number } {
  let channel: 0 | 1 | 2 = 0;
  let spread = 0;
  for (const at of [0, 1, 2] as const) {
    let [low, high] = [255, 0];
    for (const { rgb } of tints) {
      low = Math.min(low, rgb[at]);
      high = Math.max(high, rgb[at]);
    }
    if (high - low > spread) [channel, spread] = [at, high - low];
  }
  const count = tints.reduce((sum, tint) => sum + tint.count, 0);
  return { tints, channel, weight: spread * Math.log2(count + 1) };
}

/** Where half of the pixels lie on each side; both sides get at least one color. */
function splitAt(sorted: readonly Tint[]): number {
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let sum = 0;
  const found = sorted.findIndex(({ count }) => {
    sum += count;
    return sum >= half;
  });
  return Math.min(Math.max(found, 1), sorted.length - 1);
}

/** Mean of a group; a color that fills half of it stays itself, so that paper is exactly paper. */
function average(group: readonly Tint[]): number[] {
  const total = group.reduce((sum, { count }) => sum + count, 0);
  const main = group.find(({ count }) => count * 2 >= total);
  if (main) return [...main.rgb];
  return [0, 1, 2].map((at) => Math.round(group.reduce((sum, { rgb, count }) => sum + (rgb[at] as number) * count, 0) / total));
}
