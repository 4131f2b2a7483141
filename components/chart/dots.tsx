import { Line, type LineDrawShapeProps } from 'recharts';
import { formatMark } from '@/lib/figure/format-value';
import { getTextWidth } from '@/lib/figure/text-width';
import { type ChartProps, type } from './chart-props';
import { DotMark, dotRadius } from './dot-mark';
import type { KeyItem } from './key';
import { listPoints } from './line-mark';
import { useMotion } from './motion';
import { getFieldNumber, listValues, type PlotRow, type PlotSeries, prepare } from './prepare';
import { RankColumns } from './rank-columns';
import { layoutRank, type RankFrame } from './rank-frame';
import { RankSurface } from './rank-surface';
import { Text } from './text';
import { listFlagItems } from './time-frame';
import { getValueTicks } from './value-axis';

/** Categories on a numeric axis, one dot a series; a thin bar joins the dots of a row. */
export function Dots(props: ChartProps) {
  const motion = useMotion(props);
  const prepared = prepare(props);
  const { series, rows } = prepared;
  const values = listValues(rows, series);
  const unit = series[0]?.unit ?? 'count';
  const axis = getValueTicks(values, unit, props.size === 'wide' ? 6 : 4, { log: props.mode === 'log', zero: true });
  const texts = values.map((value) => ({ value, width: getTextWidth(formatMark(value, unit), type.value, 500) + dotRadius + 6 }));
  const hasPairs = rows.some((row) => getPlaces(row, series).length > 1);
  const key: KeyItem[] = [
    ...(series.length > 1 ? series.map((one) => ({ id: one.field, sample: 'dot' as const, series: one, label: one.label })) : []),
    ...listFlagItems(prepared, 'hollow'),
  ];
  const markHeight = 14;
  const frame = layoutRank(props, prepared, {
    axis,
    key,
    markHeight,
    leftRoom: hasPairs ? 24 : 8,
    rightRoom: texts,
    bottom: 22,
    besideUpTo: 104,
  });
  return (
    <RankSurface
      chart={props}
      prepared={prepared}
      frame={frame}
      axis={axis}
      markHeight={markHeight}
      behind={
        <>
          <RankColumns axis={axis} frame={frame} markHeight={markHeight} />
          <Guides rows={rows} series={series} frame={frame} />
        </>
      }
      labels={series.length <= 2 && <DotValues rows={rows} series={series} frame={frame} />}
    >
      {series.map((one) => (
        <Line
          key={one.key}
          dataKey={one.field}
          zIndex={0}
          stroke="none"
          dot={false}
          shape={(line: LineDrawShapeProps) =>
            listPoints(line).map((point) => <DotMark key={point.payload.index} point={point} series={one} />)
          }
          activeDot={false}
          legendType="none"
          tooltipType="none"
          {...motion}
        />
      ))}
    </RankSurface>
  );
}

interface DotProps {
  readonly rows: readonly PlotRow[];
  readonly series: readonly PlotSeries[];
  readonly frame: RankFrame;
}

/** A faint line through each row, and a stronger one between its outermost dots. */
function Guides({ rows, series, frame }: DotProps) {
  return (
    <g>
      {rows.map((row, order) => {
        const y = frame.rows[order]?.middle;
        const places = getPlaces(row, series).map((place) => ({ ...place, x: frame.x.at(place.value) }));
        const [first, last] = [places.at(0), places.at(-1)];
        return (
          <g key={row.index}>
            <line x1={frame.plot.left} x2={frame.plot.right} y1={y} y2={y} stroke="var(--rule)" strokeDasharray="1 3" />
            {first && last && first !== last && <line x1={first.x} x2={last.x} y1={y} y2={y} stroke="var(--rule-strong)" strokeWidth="2" />}
          </g>
        );
      })}
    </g>
  );
}

/** The values of a row, lowest first. */
function getPlaces(row: PlotRow, series: readonly PlotSeries[]): { value: number; unit: string }[] {
  const places = series.flatMap((one) => {
    const value = getFieldNumber(row, one);
    return value === null ? [] : [{ value, unit: one.unit }];
  });
  return places.sort((one, other) => one.value - other.value);
}

/** Values beside one or two dots: the lower at the left, the higher at the right. */
function DotValues({ rows, series, frame }: DotProps) {
  return (
    <g>
      {rows.flatMap((row, order) => {
        const places = getPlaces(row, series).map((place) => ({ ...place, x: frame.x.at(place.value) }));
        return places.map(({ x, value, unit }, index) => {
          const isLeft = places.length > 1 && index === 0;
          // At the axis's end there is no room left of a dot; the table and the tooltip hold its value.
          const text = formatMark(value, unit);
          if (isLeft && x - dotRadius - 5 - getTextWidth(text, type.value, 500) < frame.plot.left - 24) return null;
          return (
            <Text
              key={`${row.index} ${x}`}
              x={x + (isLeft ? -dotRadius - 5 : dotRadius + 5)}
              y={frame.rows[order]?.middle ?? 0}
              anchor={isLeft ? 'end' : 'start'}
              size={type.value}
              weight={500}
              fill="var(--ink)"
              halo
            >
              {text}
            </Text>
          );
        });
      })}
    </g>
  );
}
