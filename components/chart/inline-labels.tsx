import { type Box, placeOnLine } from '@/lib/figure/place-on-line';
import { getTextWidth } from '@/lib/figure/text-width';
import { type } from './chart-props';
import { labelColor } from './color';
import { getFieldNumber, type PlotRow, type PlotSeries } from './prepare';
import { getLineHeight, Text } from './text';
import type { TimeFrame } from './time-frame';

interface InlineLabelsProps {
  /** Series to be named here. */
  readonly series: readonly PlotSeries[];
  /** All series drawn: obstacles. */
  readonly all: readonly PlotSeries[];
  readonly rows: readonly PlotRow[];
  readonly frame: TimeFrame;
}

/** Names beside lines that stop before the right edge, at the spot of the line with the most free room. */
export function InlineLabels({ series, all, rows, frame }: InlineLabelsProps) {
  const { plot } = frame;
  const toPoints = (one: PlotSeries) =>
    rows.map((row) => {
      const value = getFieldNumber(row, one);
      return value === null ? null : { x: frame.x.at(row.x), y: frame.y.at(value) };
    });
  const obstacles = all.map(toPoints);
  const taken: Box[] = [];
  return (
    <g>
      {series.map((one) => {
        const size = { width: getTextWidth(one.label, type.label, 600), height: getLineHeight(type.label) };
        const spot = placeOnLine(toPoints(one), size, obstacles, taken, plot);
        if (!spot) return null;
        taken.push({ left: spot.x - size.width / 2, right: spot.x + size.width / 2, top: spot.y - size.height / 2, bottom: spot.y + size.height / 2 });
        return (
          <Text key={one.field} x={spot.x} y={spot.y} anchor="middle" size={type.label} weight={600} fill={labelColor(one.color)} halo>
            {one.label}
          </Text>
        );
      })}
    </g>
  );
}
