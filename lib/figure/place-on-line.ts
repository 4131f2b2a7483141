export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Path = readonly (Point | null)[];

/** The middle of a label set above or below one of a line's points: where it covers least of all lines, of labels already set, and nearest to the line's end. */
export function placeOnLine(path: Path, size: { readonly width: number; readonly height: number }, obstacles: readonly Path[], taken: readonly Box[], bounds: Box): Point | undefined {
  const points = path.filter((point) => point !== null);
  let best: Point | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  points.forEach((point, index) => {
    for (const side of [-1, 1]) {
      const wish = { x: point.x, y: point.y + side * (size.height / 2 + 6) };
      const spot = {
        x: Math.min(Math.max(wish.x, bounds.left + size.width / 2 + 2), bounds.right - size.width / 2),
        y: Math.min(Math.max(wish.y, bounds.top + size.height / 2), bounds.bottom - size.height / 2),
      };
      const box = { left: spot.x - size.width / 2 - 2, right: spot.x + size.width / 2 + 2, top: spot.y - size.height / 2, bottom: spot.y + size.height / 2 };
      const crossed = obstacles.reduce((sum, other) => sum + countInside(other, box), 0);
      const covered = taken.filter((other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom).length;
      const moved = Math.abs(spot.x - wish.x) + Math.abs(spot.y - wish.y);
      const cost = crossed * 20 + covered * 1000 + moved + (points.length - 1 - index) * 1.5;
      if (cost < lowest) {
        lowest = cost;
        best = spot;
      }
    }
  });
  return best;
}

/** How much of a line runs through a box, in steps of about three pixels. */
function countInside(path: Path, box: Box): number {
  let count = 0;
  path.forEach((point, index) => {
    const next = path[index + 1];
    if (!point) return;
    const steps = next ? Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 3)) : 1;
    for (let step = 0; step < steps; step += 1) {
      const part = step / steps;
      const x = next ? point.x + (next.x - point.x) * part : point.x;
      const y = next ? point.y + (next.y - point.y) * part : point.y;
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) count += 1;
    }
  });
  return count;
}
