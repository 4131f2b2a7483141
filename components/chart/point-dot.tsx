import type { DotItemDotProps } from 'recharts';
import type { Scale } from '@/lib/figure/scale';
import type { Plot } from './chart-props';
import { markColor } from './color';
import { getFieldNumber, isDoubtful, type PlotRow, type PlotSeries } from './prepare';

interface PointDotProps {
  readonly dot: DotItemDotProps;
  readonly series: PlotSeries;
  readonly rows: readonly PlotRow[];
  /** Pixels between two rows. */
  readonly room: number;
}

/** Points of a line are drawn where they are few, stand alone or are estimates (hollow). */
export function PointDot({ dot, series, rows, room }: PointDotProps) {
  // Recharts counts points without gaps left out; the row itself knows its place.
  const row = dot.payload as PlotRow;
  if (getFieldNumber(row, series) === null || dot.cx === undefined || dot.cy === undefined) return null;
  const place = { cx: dot.cx, cy: dot.cy };
  const isMissing = (index: number) => {
    const neighbor = rows[index];
    return !neighbor || getFieldNumber(neighbor, series) === null;
  };
  const isAlone = isMissing(row.index - 1) && isMissing(row.index + 1);
  if (isDoubtful(row.row, series.key)) return <circle {...place} r={room < 9 ? 2.4 : 3.2} fill="var(--card)" stroke={markColor(series.color)} strokeWidth={1.6} />;
  if (isAlone || room >= 22) return <circle {...place} r={isAlone ? 3.4 : 2.8} fill={markColor(series.color)} />;
  return null;
}

/** Series that run to the right edge get their name there; those that stop before it are named on the line. */
export function sortByEnd(series: readonly PlotSeries[], rows: readonly PlotRow[], plot: Plot, x: Scale, y: Scale) {
  const reaching: { series: PlotSeries; y: number }[] = [];
  const stopping: PlotSeries[] = [];
  for (const one of series) {
    const last = rows.findLast((row) => getFieldNumber(row, one) !== null);
    if (!last) continue;
    const isAtEdge = plot.right - x.at(last.x) < (plot.right - plot.left) * 0.12;
    if (isAtEdge) reaching.push({ series: one, y: y.at(getFieldNumber(last, one) ?? 0) });
    else stopping.push(one);
  }
  return { reaching, stopping };
}
