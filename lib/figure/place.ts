/** Moves labels on a line apart so that none overlap, each as near as possible to where it wants to be. */
export function spreadLabels(wanted: readonly { readonly at: number; readonly size: number }[], low: number, high: number): number[] {
  const order = wanted.map((label, index) => ({ ...label, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  // Blocks of touching labels, each centered on the mean of what its members want.
  interface Block {
    members: typeof order;
    size: number;
    center: number;
  }
  const centerOf = (members: typeof order, size: number): number => {
    let offset = 0;
    let sum = 0;
    for (const member of members) {
      sum += member.at - (offset + member.size / 2 - size / 2);
      offset += member.size;
    }
    const mean = sum / members.length;
    return Math.min(Math.max(mean, low + size / 2), Math.max(high - size / 2, low + size / 2));
  };
  const blocks: Block[] = [];
  for (const label of order) {
    let block: Block = { members: [label], size: label.size, center: centerOf([label], label.size) };
    for (
      let previous = blocks.at(-1);
      previous && previous.center + previous.size / 2 > block.center - block.size / 2;
      previous = blocks.at(-1)
    ) {
      blocks.pop();
      const members = [...previous.members, ...block.members];
      const size = previous.size + block.size;
      block = { members, size, center: centerOf(members, size) };
    }
    blocks.push(block);
  }
  const places: number[] = new Array(wanted.length).fill(0);
  for (const block of blocks) {
    let top = block.center - block.size / 2;
    for (const member of block.members) {
      places[member.index] = top + member.size / 2;
      top += member.size;
    }
  }
  return places;
}

export interface Flag {
  /** Where its rule stands. */
  readonly x: number;
  readonly width: number;
}

export interface PlacedFlag {
  /** 0 is the row nearest to the plot. */
  readonly row: number;
  readonly anchor: 'start' | 'end';
}

/**
 * Rows for labels that hang on vertical rules above a plot, like flags on poles: no label overlaps another, and no pole runs through a label.
 * Tries all ways for the few there are and keeps the one with the fewest rows, then the one with most flags to the right.
 */
export function hangFlags(flags: readonly Flag[], left: number, right: number, gap = 6): PlacedFlag[] {
  let best: PlacedFlag[] | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  const chosen: PlacedFlag[] = [];
  const span = (flag: Flag, anchor: 'start' | 'end'): [number, number] =>
    anchor === 'start' ? [flag.x - 1, flag.x + flag.width + gap] : [flag.x - flag.width - gap, flag.x + 1];
  const clashes = (index: number, place: PlacedFlag): boolean =>
    chosen.some((other, otherIndex) => {
      const [a, b] = span(flags[index] as Flag, place.anchor);
      const [c, d] = span(flags[otherIndex] as Flag, other.anchor);
      if (place.row === other.row && a < d && c < b) return true;
      const poleOf = (flag: Flag, low: number, high: number) => flag.x > low - gap / 2 && flag.x < high;
      if (other.row > place.row && poleOf(flags[otherIndex] as Flag, a, b)) return true;
      return place.row > other.row && poleOf(flags[index] as Flag, c, d);
    });
  const visit = (index: number, cost: number): void => {
    if (cost >= bestCost) return;
    if (index === flags.length) {
      best = [...chosen];
      bestCost = cost;
      return;
    }
    const flag = flags[index] as Flag;
    for (let row = 0; row < flags.length; row += 1) {
      for (const anchor of ['start', 'end'] as const) {
        const [from, to] = span(flag, anchor);
        const outside = Math.max(0, left - from - gap) + Math.max(0, to - gap - right);
        if (clashes(index, { row, anchor })) continue;
        const highest = Math.max(row, ...chosen.map((place) => place.row));
        const before = Math.max(0, ...chosen.map((place) => place.row));
        chosen.push({ row, anchor });
        visit(index + 1, cost + (highest - (index === 0 ? 0 : before)) * 100 + (anchor === 'end' ? 1 : 0) + outside * 10);
        chosen.pop();
      }
    }
  };
  visit(0, 0);
  return best ?? flags.map((_, row) => ({ row, anchor: 'start' as const }));
}
