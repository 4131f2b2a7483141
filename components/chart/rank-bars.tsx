import { Bar, type BarShapeProps } from 'recharts';
import { formatMark } from '@/lib/figure/format-value';
import { getTextWidth } from '@/lib/figure/text-width';
import { BarMark, listHatchRoles } from './bar-shape';
import { type ChartProps, getIdPrefix, type } from './chart-props';
import { markColor } from './color';
import { Hatches } from './hatch';
import type { KeyItem } from './key';
import { useMotion } from './motion';
import { getFieldNumber, listValues, type PlotRow, type PlotSeries, prepare } from './prepare';
import { RankColumns } from './rank-columns';
import { layoutRank } from './rank-frame';
import { RankSurface } from './rank-surface';
import { isWhole, listTotals } from './stack';
import { Text } from './text';
import { listFlagItems } from './time-frame';
import { getValueTicks } from './value-axis';

/** Horizontal bars in the order of the rows; several series stand below each other, or in one bar when `stacked`. */
export function RankBars({ stacked = false, ...props }: ChartProps & { readonly stacked?: boolean }) {
  const motion = useMotion(props);
  const prepared = prepare(props);
  const { series, rows } = prepared;
  const prefix = getIdPrefix(props);
  const isStacked = stacked && series.length > 1;
  const isLog = props.mode === 'log' && !isStacked;
  const values = isStacked ? listTotals(rows, series) : listValues(rows, series);
  const unit = series[0]?.unit ?? 'count';
  const round = getValueTicks(values, unit, props.size === 'wide' ? 5 : 4, {
    log: isLog,
    zero: true,
    share: isStacked && isWhole(values, unit),
  });
  // Bars with their values written beside them need no round end of the axis; the longest may take all the room.
  const axis = isStacked || isLog ? round : { ...round, domain: [Math.min(0, ...values), Math.max(0, ...values) || 1] as const };
  const bar = isStacked ? 24 : series.length === 1 ? 20 : 15;
  const markHeight = isStacked ? bar : bar * series.length + 2 * (series.length - 1);
  const widths = rows.flatMap((row) => series.map((one) => getTextWidth(getValueText(row, one), type.value, 500)));
  const hasNegative = values.some((value) => value < 0);
  const key: KeyItem[] = [
    ...(series.length > 1
      ? series.map((one) => ({ id: one.field, sample: isLog ? ('dot' as const) : ('box' as const), series: one, label: one.label }))
      : []),
    ...listFlagItems(prepared, 'hatch'),
  ];
  const room = Math.ceil(Math.max(0, ...widths)) + 9;
  const hatchRoles = listHatchRoles(rows, series);
  const frame = layoutRank(props, prepared, {
    axis,
    key,
    markHeight,
    leftRoom: hasNegative && !isStacked ? room : 0,
    rightRoom: isStacked ? 14 : room,
    bottom: isStacked || isLog ? 22 : 0,
  });
  return (
    <RankSurface
      chart={props}
      prepared={prepared}
      frame={frame}
      axis={axis}
      markHeight={markHeight}
      barGap={2}
      defs={<Hatches prefix={prefix} roles={hatchRoles.length > 0 ? [...hatchRoles, 'muted'] : []} />}
      behind={
        isStacked || isLog ? (
          <RankColumns axis={axis} frame={frame} markHeight={markHeight} />
        ) : !frame.isBeside && !hasNegative ? null : (
          <line x1={frame.x.at(0)} x2={frame.x.at(0)} y1={frame.plot.top} y2={frame.plot.bottom} stroke="var(--rule-strong)" />
        )
      }
      labels={
        !isStacked && (
          <BarValues
            rows={rows}
            series={series}
            at={(value) => frame.x.at(value)}
            zero={isLog ? frame.plot.left : frame.x.at(0)}
            tops={frame.rows.map((row) => row.middle - markHeight / 2)}
            bar={bar}
            isLog={isLog}
          />
        )
      }
    >
      {series.map((one) => (
        <Bar
          key={one.key}
          dataKey={one.field}
          zIndex={0}
          stackId={isStacked ? 'all' : undefined}
          barSize={bar}
          shape={(shape: BarShapeProps) =>
            isLog ? <EndDot shape={shape} series={one} /> : <BarMark shape={shape} series={one} prefix={prefix} separate={isStacked} />
          }
          legendType="none"
          tooltipType="none"
          {...motion}
        />
      ))}
    </RankSurface>
  );
}

/** On a log axis a bar's length means nothing: only its end is drawn. */
function EndDot({ shape, series }: { readonly shape: BarShapeProps; readonly series: PlotSeries }) {
  return <circle cx={shape.x + shape.width} cy={shape.y + shape.height / 2} r={5} fill={markColor(series.color)} />;
}

interface BarValuesProps {
  readonly rows: readonly PlotRow[];
  readonly series: readonly PlotSeries[];
  readonly at: (value: number) => number;
  /** Where bars begin. */
  readonly zero: number;
  readonly tops: readonly number[];
  readonly bar: number;
  readonly isLog: boolean;
}

/** Each value at its bar's end; what is missing is said in words. */
function BarValues({ rows, series, at, zero, tops, bar, isLog }: BarValuesProps) {
  return (
    <g>
      {rows.flatMap((row, order) =>
        series.map((one, place) => {
          const value = getFieldNumber(row, one);
          const isLeft = value !== null && value < 0;
          const x = value === null ? zero : at(value);
          const y = (tops[order] ?? 0) + place * (bar + 2) + bar / 2;
          const text = getValueText(row, one);
          return (
            <Text
              key={`${row.index} ${one.field}`}
              x={x + (isLeft ? -6 : isLog ? 10 : 6)}
              y={y}
              anchor={isLeft ? 'end' : 'start'}
              size={type.value}
              weight={value === null ? undefined : 500}
              fill={value === null ? 'var(--muted)' : 'var(--ink)'}
            >
              {text}
            </Text>
          );
        }),
      )}
    </g>
  );
}

function getValueText(row: PlotRow, series: PlotSeries): string {
  const value = getFieldNumber(row, series);
  if (value !== null) return formatMark(value, series.unit);
  return row.row.flags?.[series.key] === 'W' ? 'withheld' : 'no data';
}
