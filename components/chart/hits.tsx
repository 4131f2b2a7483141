/** One transparent target a row, on top of everything, in the order of the table: what pointer and keys walk over. */
export interface Hit {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the row itself stands on the axis; the middle of the target where it is left out. */
  readonly at?: number;
}

export function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <g data-hits="">
      {hits.map(({ index, at, ...box }) => (
        <rect key={index} data-row={index} data-at={at === undefined ? undefined : Math.round(at * 10) / 10} fill="transparent" {...box} />
      ))}
    </g>
  );
}

/** Bands around places on a horizontal axis: each reaches half way to its neighbors, the outer ones to the edge of the plot. */
export function getTimeBands(
  places: readonly { readonly index: number; readonly at: number }[],
  left: number,
  right: number,
  top: number,
  bottom: number,
): Hit[] {
  const sorted = [...places].sort((a, b) => a.at - b.at);
  const bands = sorted.map(({ index, at }, order) => {
    const before = sorted[order - 1];
    const after = sorted[order + 1];
    const from = before ? (before.at + at) / 2 : left;
    const to = after ? (after.at + at) / 2 : right;
    return { index, at, x: from, y: top, width: Math.max(0, to - from), height: bottom - top };
  });
  return bands.sort((a, b) => a.index - b.index);
}
