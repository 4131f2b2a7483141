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

export interface Spot extends Point {
  /** How much of lines and labels it covers; 0 for a free spot. */
  readonly covered: number;
}

/** Sides of a point on which a label may stand: above, below, right, left and between. */
const sides: readonly (readonly [number, number])[] = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];
const clearance = 5;

/** The middle of a label beside a line: where it covers least of all lines and of labels already set, clear of other lines, as near to the line's end as that allows. `path` is one of the obstacles. */
export function placeOnLine(
  path: Path,
  size: { readonly width: number; readonly height: number },
  obstacles: readonly Path[],
  taken: readonly Box[],
  bounds: Box,
): Spot | undefined {
  const points = subdivide(path);
  let best: Spot | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  points.forEach((point, index) => {
    for (const [right, down] of sides) {
      const spot = { x: point.x + right * (size.width / 2 + clearance), y: point.y + down * (size.height / 2 + clearance - 1) };
      const box = {
        left: spot.x - size.width / 2 - 3,
        right: spot.x + size.width / 2 + 3,
        top: spot.y - size.height / 2,
        bottom: spot.y + size.height / 2,
      };
      if (box.left < bounds.left || box.right > bounds.right + 4 || box.top < bounds.top - 2 || box.bottom > bounds.bottom) continue;
      const crossed = obstacles.reduce((sum, other) => sum + countInside(other, box), 0);
      const overlaid = taken.filter(
        (other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom,
      ).length;
      const covered = crossed + overlaid * 50;
      const isDiagonal = right !== 0 && down !== 0;
      // Another line close by would claim the name for itself.
      const near = { left: box.left - 12, right: box.right + 12, top: box.top - 10, bottom: box.bottom + 10 };
      const rivals = obstacles.reduce((sum, other) => sum + (other === path ? 0 : countInside(other, near)), 0);
      const cost = covered * 20 + rivals * 3 + (1 - index / points.length) * 12 + (isDiagonal ? 4 : 0);
      if (cost < lowest) {
        lowest = cost;
        best = { ...spot, covered };
      }
    }
  });
  return best;
}

/** The line's points and places between them, about every twelve pixels. */
function subdivide(path: Path): Point[] {
  return path.flatMap((point, index) => {
    const next = path[index + 1];
    if (!point) return [];
    if (!next) return [point];
    const steps = Math.max(1, Math.round(Math.hypot(next.x - point.x, next.y - point.y) / 12));
    return Array.from({ length: steps }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps,
      y: point.y + ((next.y - point.y) * step) / steps,
    }));
  });
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
