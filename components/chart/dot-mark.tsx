import { markColor } from './color';
import type { MarkPoint } from './line-mark';
import { isDoubtful, type PlotSeries } from './prepare';

export const dotRadius = 5.5;

/** A value as a dot with an edge of paper; hollow where it is an estimate. */
export function DotMark({ point: { x, y, payload }, series }: { readonly point: MarkPoint; readonly series: PlotSeries }) {
  const isHollow = isDoubtful(payload.row, series.key);
  const color = markColor(series.color);
  return (
    <circle
      cx={x}
      cy={y}
      r={isHollow ? dotRadius - 1 : dotRadius}
      fill={isHollow ? 'var(--card)' : color}
      stroke={isHollow ? color : 'var(--card)'}
      strokeWidth={isHollow ? 2 : 1}
    />
  );
}
