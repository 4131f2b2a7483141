import { Bar, type BarShapeProps } from 'recharts';
import { formatCell, formatMark } from '@/lib/figure/format-value';
import { getTextWidth } from '@/lib/figure/text-width';
import { type ChartProps, type, getIdPrefix } from './chart-props';
import { markColor } from './color';
import { getHatchId, Hatches } from './hatch';
import { listHatchRoles } from './bar-shape';
import type { KeyItem } from './key';
import { useMotion } from './motion';
import { getFieldValue, isDoubtful, listValues, type PlotRow, type PlotSeries, prepare } from './prepare';
import { getMarkBands, layoutRank, type RankFrame } from './rank-frame';
import { RankSurface } from './rank-surface';
import { Text } from './text';
import { listFlagItems } from './time-frame';
import { getValueTicks, ValueColumns } from './value-axis';

const bar = 12;
const gap = 4;

/** Bars from low to high, a dot where a series holds one value; the figures stand beside them. */
export function Ranges(props: ChartProps) {
  const motion = useMotion(props);
  const prepared = prepare(props);
  const { series, rows } = prepared;
  const prefix = getIdPrefix(props);
  const values = listValues(rows, series);
  const unit = series[0]?.unit ?? 'count';
  const axis = getValueTicks(values, unit, props.size === 'wide' ? 6 : 4, { log: props.mode === 'log', zero: true });
  const texts = rows.flatMap((row) => series.map((one) => getRangeText(row, one)));
  const key: KeyItem[] = [...(series.length > 1 ? series.map((one) => ({ id: one.field, sample: 'box' as const, series: one, label: one.label })) : []), ...listFlagItems(prepared, 'hatch')];
  const markHeight = bar * series.length + gap * (series.length - 1);
  const hatchRoles = listHatchRoles(rows, series);
  const rightRoom = Math.ceil(Math.max(...texts.map((text) => getTextWidth(text, type.value, 500)))) + 16;
  const frame = layoutRank(props, prepared, { axis, key, markHeight, leftRoom: 8, rightRoom, bottom: 22 });
  return (
    <RankSurface
      chart={props}
      prepared={prepared}
      frame={frame}
      axis={axis}
      markHeight={markHeight}
      barGap={gap}
      defs={<Hatches prefix={prefix} roles={hatchRoles.length > 0 ? [...hatchRoles, 'muted'] : []} />}
      behind={<ValueColumns axis={axis} scale={frame.x} plot={frame.plot} width={frame.width} foot={frame.foot} bands={getMarkBands(frame, markHeight)} />}
      labels={<RangeValues rows={rows} series={series} frame={frame} markHeight={markHeight} />}
    >
      {series.map((one) => (
        <Bar
          key={one.key}
          dataKey={(row: PlotRow) => toRange(row, one)}
          zIndex={0}
          barSize={bar}
          shape={(shape: BarShapeProps) => <RangeMark shape={shape} series={one} prefix={prefix} />}
          legendType="none"
          tooltipType="none"
          {...motion}
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
  const { row } = shape.payload as PlotRow;
  const [left, width] = [Math.min(shape.x, shape.x + shape.width), Math.abs(shape.width)];
  const middle = shape.y + shape.height / 2;
  const color = markColor(series.color);
  const isOpen = isDoubtful(row, series.key);
  if (width < 1) return <circle cx={left} cy={middle} r={5.5} fill={isOpen ? 'var(--card)' : color} stroke={isOpen ? color : 'var(--card)'} strokeWidth={isOpen ? 2 : 1} />;
  return <rect x={left} y={middle - bar / 2} width={width} height={bar} rx={3} fill={isOpen ? `url(#${getHatchId(prefix, series.color)})` : color} stroke={isOpen ? color : undefined} />;
}

function RangeValues({ rows, series, frame, markHeight }: { readonly rows: readonly PlotRow[]; readonly series: readonly PlotSeries[]; readonly frame: RankFrame; readonly markHeight: number }) {
  return (
    <g>
      {rows.flatMap((row, order) =>
        series.map((one, place) => {
          const range = toRange(row, one);
          const y = (frame.rows[order]?.middle ?? 0) - markHeight / 2 + place * (bar + gap) + bar / 2;
          const x = range ? frame.x.at(range[1]) + (range[0] === range[1] ? 11 : 8) : frame.plot.left + 4;
          return (
            <Text key={`${row.index} ${one.field}`} x={x} y={y} size={type.value} weight={range ? 500 : undefined} fill={range ? 'var(--ink)' : 'var(--muted)'} halo>
              {getRangeText(row, one)}
            </Text>
          );
        }),
      )}
    </g>
  );
}

function getRangeText(row: PlotRow, series: PlotSeries): string {
  const text = formatCell(getFieldValue(row, series), (value) => formatMark(value, series.unit));
  return text ?? (row.row.flags?.[series.key] === 'W' ? 'withheld' : 'no data');
}
