import { Bar, type BarShapeProps, Line, type LineDrawShapeProps } from 'recharts';
import { formatCell, formatMark } from '@/lib/figure/format-value';
import { getTextWidth } from '@/lib/figure/text-width';
import { listHatchRoles } from './bar-shape';
import { type ChartProps, getIdPrefix, type } from './chart-props';
import { markColor } from './color';
import { DotMark, dotRadius } from './dot-mark';
import { getHatchId, Hatches } from './hatch';
import type { KeyItem } from './key';
import { listPoints } from './line-mark';
import { useMotion } from './motion';
import { getFieldValue, isDoubtful, listValues, type PlotRow, type PlotSeries, prepare } from './prepare';
import { RangeValues } from './range-values';
import { RankColumns } from './rank-columns';
import { layoutRank } from './rank-frame';
import { RankSurface } from './rank-surface';
import { listFlagItems } from './time-frame';
import { getValueTicks } from './value-axis';

const bar = 12;
const gap = 4;

/**
 * Bars from low to high, a dot where a series holds one value; the figures stand beside them.
 * Where one series holds ranges and others only single values (a mean), their dots stand on its bars; else each series has a lane of its own.
 */
export function Ranges(props: ChartProps) {
  const motion = useMotion(props);
  const prepared = prepare(props);
  const { series, rows } = prepared;
  const prefix = getIdPrefix(props);
  const values = listValues(rows, series);
  const unit = series[0]?.unit ?? 'count';
  const axis = getValueTicks(values, unit, props.size === 'wide' ? 6 : 4, { log: props.mode === 'log', zero: true });
  const spans = series.filter((one) => rows.some((row) => Array.isArray(getFieldValue(row, one))));
  const lanes = spans.length === 1 ? spans : series;
  const dots = series.filter((one) => !lanes.includes(one));
  const key: KeyItem[] = [
    ...(series.length > 1
      ? series.map((one) => ({
          id: one.field,
          sample: dots.includes(one) ? ('dot' as const) : ('box' as const),
          series: one,
          label: one.label,
        }))
      : []),
    ...listFlagItems(prepared, 'hatch'),
  ];
  const markHeight = bar * lanes.length + gap * (lanes.length - 1);
  const hatchRoles = listHatchRoles(rows, lanes);
  const texts = rows.flatMap((row) =>
    lanes.map((one) => {
      const run = [one, ...dots];
      const width = run.reduce((sum, other) => sum + getTextWidth(getRangeText(row, other), type.value, 500) + 12, dotRadius);
      return { value: Math.max(axis.domain[0], ...run.flatMap((other) => getFieldValue(row, other) ?? [])), width };
    }),
  );
  const frame = layoutRank(props, prepared, { axis, key, markHeight, leftRoom: 8, rightRoom: texts, bottom: 22 });
  const common = { zIndex: 0, legendType: 'none' as const, tooltipType: 'none' as const, ...motion };
  return (
    <RankSurface
      chart={props}
      prepared={prepared}
      frame={frame}
      axis={axis}
      markHeight={markHeight}
      barGap={gap}
      defs={<Hatches prefix={prefix} roles={hatchRoles.length > 0 ? [...hatchRoles, 'muted'] : []} />}
      behind={<RankColumns axis={axis} frame={frame} markHeight={markHeight} />}
      labels={<RangeValues rows={rows} lanes={lanes} dots={dots} frame={frame} laneHeight={bar + gap} write={getRangeText} />}
    >
      {lanes.map((one) => (
        <Bar
          key={one.key}
          {...common}
          dataKey={(row: PlotRow) => toRange(row, one)}
          barSize={bar}
          shape={(shape: BarShapeProps) => <RangeMark shape={shape} series={one} prefix={prefix} />}
        />
      ))}
      {dots.map((one) => (
        <Line
          key={one.key}
          {...common}
          dataKey={one.field}
          stroke="none"
          dot={false}
          activeDot={false}
          shape={(line: LineDrawShapeProps) =>
            listPoints(line).map((point) => <DotMark key={point.payload.index} point={point} series={one} />)
          }
        />
      ))}
    </RankSurface>
  );
}

/** Recharts draws a range from two numbers; a single value is a range of no width, drawn as a dot. */
function toRange(row: PlotRow, series: PlotSeries): readonly [number, number] | null {
  const value = getFieldValue(row, series);
  return typeof value === 'number' ? [value, value] : value;
}

function RangeMark({ shape, series, prefix }: { readonly shape: BarShapeProps; readonly series: PlotSeries; readonly prefix: string }) {
  const payload = shape.payload as PlotRow;
  const [left, width] = [Math.min(shape.x, shape.x + shape.width), Math.abs(shape.width)];
  const middle = shape.y + shape.height / 2;
  if (width < 1) return <DotMark point={{ x: left, y: middle, payload }} series={series} />;
  const color = markColor(series.color);
  const isOpen = isDoubtful(payload.row, series.key);
  return (
    <rect
      x={left}
      y={middle - bar / 2}
      width={width}
      height={bar}
      rx={3}
      fill={isOpen ? `url(#${getHatchId(prefix, series.color)})` : color}
      stroke={isOpen ? color : undefined}
    />
  );
}

function getRangeText(row: PlotRow, series: PlotSeries): string {
  const text = formatCell(getFieldValue(row, series), (value) => formatMark(value, series.unit));
  return text ?? (row.row.flags?.[series.key] === 'W' ? 'withheld' : 'no data');
}
