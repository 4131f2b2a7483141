import { LineDrawShape, type LineDrawShapeProps, type LinePointItem } from 'recharts';
import type { Scale } from '@/lib/figure/scale';
import type { Plot } from './chart-props';
import { markColor } from './color';
import { getFieldMiddle, getFieldNumber, isDoubtful, type PlotRow, type PlotSeries } from './prepare';

interface LineMarkProps {
  readonly line: LineDrawShapeProps;
  readonly series: PlotSeries;
  readonly rows: readonly PlotRow[];
  /** Pixels between two rows. */
  readonly room: number;
}

/** A line with its points. Recharts' own dots would be lifted out of the marks and above the hit targets. */
export function LineMark({ line, series, rows, room }: LineMarkProps) {
  return (
    <>
      {/* Lines move with their points; Recharts would also draw them in from the left. */}
      <LineDrawShape {...line} visibleLength={null} />
      {listPoints(line).map((point) => (
        <PointDot key={point.payload.index} point={point} series={series} rows={rows} room={room} />
      ))}
    </>
  );
}

export interface MarkPoint {
  readonly x: number;
  readonly y: number;
  readonly payload: PlotRow;
}

/** Points of a line that have a place. */
export function listPoints({ points }: LineDrawShapeProps): MarkPoint[] {
  return ((points ?? []) as readonly LinePointItem[]).flatMap(({ x, y, payload }) =>
    x === null || y === null ? [] : [{ x, y, payload: payload as PlotRow }],
  );
}

/** Points are drawn where they are few, stand alone or are estimates (hollow). */
function PointDot({ point: { x, y, payload }, series, rows, room }: Omit<LineMarkProps, 'line'> & { readonly point: MarkPoint }) {
  const isMissing = (index: number) => {
    const neighbor = rows[index];
    return !neighbor || getFieldNumber(neighbor, series) === null;
  };
  const isAlone = isMissing(payload.index - 1) && isMissing(payload.index + 1);
  const color = markColor(series.color);
  if (isDoubtful(payload.row, series.key))
    return <circle cx={x} cy={y} r={room < 9 ? 2.4 : 3.2} fill="var(--card)" stroke={color} strokeWidth={1.6} />;
  if (isAlone || room >= 22) return <circle cx={x} cy={y} r={isAlone ? 3.4 : 2.8} fill={color} />;
  return null;
}

/** Series that run to the right edge get their name there; those that stop before it are named on the line. */
export function sortByEnd(series: readonly PlotSeries[], rows: readonly PlotRow[], plot: Plot, x: Scale, y: Scale) {
  const reaching: { series: PlotSeries; y: number }[] = [];
  const stopping: PlotSeries[] = [];
  for (const one of series) {
    const last = rows.findLast((row) => getFieldMiddle(row, one) !== null);
    if (!last) continue;
    const isAtEdge = plot.right - x.at(last.x) < (plot.right - plot.left) * 0.12;
    if (isAtEdge) reaching.push({ series: one, y: y.at(getFieldMiddle(last, one) ?? 0) });
    else stopping.push(one);
  }
  return { reaching, stopping };
}
