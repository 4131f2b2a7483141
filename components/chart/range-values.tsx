import { getTextWidth } from '@/lib/figure/text-width';
import { type } from './chart-props';
import { labelColor } from './color';
import { dotRadius } from './dot-mark';
import { getFieldValue, type PlotRow, type PlotSeries } from './prepare';
import type { RankFrame } from './rank-frame';
import { Text } from './text';

interface RangeValuesProps {
  readonly rows: readonly PlotRow[];
  /** Series with a lane of their own. */
  readonly lanes: readonly PlotSeries[];
  /** Series whose dots stand on the one lane. */
  readonly dots: readonly PlotSeries[];
  readonly frame: RankFrame;
  /** Distance of two lanes. */
  readonly laneHeight: number;
  readonly write: (row: PlotRow, series: PlotSeries) => string;
}

/** The figures right of each mark; those of dots on a bar follow in the color of their series. */
export function RangeValues({ rows, lanes, dots, frame, laneHeight, write }: RangeValuesProps) {
  return (
    <g>
      {rows.flatMap((row, order) =>
        lanes.map((one, place) => {
          const ends = [one, ...dots].flatMap((other) => getFieldValue(row, other) ?? []);
          const y = (frame.rows[order]?.middle ?? 0) + (place - (lanes.length - 1) / 2) * laneHeight;
          const x = ends.length === 0 ? frame.plot.left + 4 : frame.x.at(Math.max(...ends)) + dotRadius + 4;
          return <ValueRun key={`${row.index} ${one.field}`} x={x} y={y} row={row} series={[one, ...dots]} write={write} />;
        }),
      )}
    </g>
  );
}

interface ValueRunProps {
  readonly x: number;
  readonly y: number;
  readonly row: PlotRow;
  readonly series: readonly PlotSeries[];
  readonly write: RangeValuesProps['write'];
}

function ValueRun({ x, y, row, series, write }: ValueRunProps) {
  let left = x;
  return series.map((one, index) => {
    const text = write(row, one);
    const at = left;
    left += getTextWidth(text, type.value, 500) + 12;
    const isMissing = getFieldValue(row, one) === null;
    const fill = isMissing ? 'var(--muted)' : index === 0 ? 'var(--ink)' : labelColor(one.color);
    return (
      <Text key={one.field} x={at} y={y} size={type.value} weight={isMissing ? undefined : 500} fill={fill} halo>
        {text}
      </Text>
    );
  });
}
