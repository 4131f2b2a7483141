import type { BarShapeProps } from 'recharts';
import { markColor } from './color';
import { getHatchId } from './hatch';
import { isDoubtful, type PlotRow, type PlotSeries } from './prepare';

interface BarMarkProps {
  readonly shape: BarShapeProps;
  readonly series: PlotSeries;
  readonly prefix: string;
  /** Paper between the parts of a stacked bar. */
  readonly separate?: boolean;
}

/** A bar from corner to corner, whichever way it points; estimates are hatched and outlined. */
export function BarMark({ shape, series, prefix, separate = false }: BarMarkProps) {
  const { x, y, width, height } = shape;
  const { row } = shape.payload as PlotRow;
  const box = { x: Math.min(x, x + width), y: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) };
  if (box.width === 0 || box.height === 0) return null;
  const color = markColor(series.color);
  if (!isDoubtful(row, series.key)) return <rect {...box} fill={color} stroke={separate ? 'var(--card)' : undefined} />;
  // The outline stays inside, so that hatched and full bars are equally long.
  const inner = { x: box.x + 0.75, y: box.y + 0.75, width: Math.max(0, box.width - 1.5), height: Math.max(0, box.height - 1.5) };
  return <rect {...inner} fill={`url(#${getHatchId(prefix, series.color)})`} stroke={color} strokeWidth={1.5} />;
}

/** Color roles that need a hatching: those of series with an estimated value. */
export function listHatchRoles(rows: readonly PlotRow[], series: readonly PlotSeries[]) {
  return series.filter((one) => rows.some((row) => isDoubtful(row.row, one.key))).map((one) => one.color);
}
