import { Bar, type BarShapeProps } from 'recharts';
import { formatMark } from '@/lib/figure/format-value';
import { getTextWidth } from '@/lib/figure/text-width';
import { BarMark, listHatchRoles } from './bar-shape';
import { type ChartProps, getIdPrefix, type } from './chart-props';
import { EndLabels, layoutEndLabels } from './end-labels';
import { Hatches } from './hatch';
import type { KeyItem } from './key';
import { useMotion } from './motion';
import { getFieldNumber, listValues, type PlotRow, type PlotSeries, prepare } from './prepare';
import { getStackSpan, isWhole, listTotals } from './stack';
import { Text } from './text';
import { getStep, layoutTime, listFlagItems, type TimeFrame } from './time-frame';
import { TimeSurface } from './time-surface';
import { getValueTicks } from './value-axis';

/** Columns over time; several series stack, the first uppermost, or stand side by side when `grouped`. */
export function TimeBars({ grouped = false, ...props }: ChartProps & { readonly grouped?: boolean }) {
  const motion = useMotion(props);
  // A column is a length from zero, which a log axis does not have.
  const prepared = prepare({ ...props, mode: props.mode === 'log' ? 'absolute' : props.mode });
  const { series, rows } = prepared;
  const prefix = getIdPrefix(props);
  const isStacked = !grouped && series.length > 1;
  const totals = isStacked ? listTotals(rows, series) : listValues(rows, series);
  const unit = series[0]?.unit ?? 'count';
  const axis = getValueTicks(totals, unit, props.size === 'wide' ? 5 : 4, { zero: true, share: isStacked && isWhole(totals, unit) });
  const last = rows.at(-1);
  const canLabel = isStacked && last !== undefined && series.every((one) => (getFieldNumber(last, one) ?? 0) > 0);
  const ends = series.length === 1 || canLabel ? layoutEndLabels(isStacked ? series : [], props.size) : undefined;
  const hatchRoles = listHatchRoles(rows, series);
  const key: KeyItem[] = [
    ...(ends ? [] : series.map((one) => ({ id: one.field, sample: 'box' as const, series: one, label: one.label }))),
    ...listFlagItems(prepared, 'hatch'),
  ];
  const frame = layoutTime(props, prepared, { axis, right: ends?.width ?? 8, key, pad: 0.5 });
  const band = (frame.plot.right - frame.plot.left) / ((frame.x.domain[1] - frame.x.domain[0]) / getStep(rows.map((row) => row.x)));
  const barSize = isStacked || series.length === 1 ? Math.min(64, band * 0.72) : Math.min(40, (band * 0.8) / series.length);
  const middles = last && canLabel ? series.map((one) => ({ series: one, y: frame.y.at(getMiddle(getStackSpan(last, series, one))) })) : [];
  return (
    <TimeSurface
      chart={props}
      prepared={prepared}
      frame={frame}
      barGap={1}
      defs={<Hatches prefix={prefix} roles={hatchRoles.length > 0 ? [...hatchRoles, 'muted'] : []} />}
      labels={
        <>
          {ends && isStacked && <EndLabels layout={ends} plot={frame.plot} ends={middles} height={frame.height} />}
          {series.length === 1 && series[0] && <ColumnValues series={series[0]} rows={rows} frame={frame} band={band} />}
        </>
      }
    >
      {(isStacked ? [...series].reverse() : series).map((one) => (
        <Bar
          key={one.key}
          dataKey={one.field}
          zIndex={0}
          stackId={isStacked ? 'all' : undefined}
          barSize={barSize}
          shape={(shape: BarShapeProps) => <BarMark shape={shape} series={one} prefix={prefix} separate={isStacked && barSize > 6} />}
          legendType="none"
          tooltipType="none"
          {...motion}
        />
      ))}
    </TimeSurface>
  );
}

const getMiddle = ([low, high]: readonly [number, number]): number => (low + high) / 2;

/** Values over single columns where each has room; "W" and gaps are named at the baseline. */
function ColumnValues({
  series,
  rows,
  frame,
  band,
}: {
  readonly series: PlotSeries;
  readonly rows: readonly PlotRow[];
  readonly frame: TimeFrame;
  readonly band: number;
}) {
  const labels = rows.map((row) => getLabel(row, series));
  const highest = Math.min(...rows.map((row) => frame.y.at(getFieldNumber(row, series) ?? 0)));
  const isUnderRules = frame.rules.height === 0 || highest - 18 > frame.plot.top;
  const isRoomy = isUnderRules && labels.every((label) => getTextWidth(label.text, type.value, 500) <= band - 4);
  return (
    <g>
      {rows.map((row, index) => {
        const { text, isMissing } = labels[index] ?? { text: '', isMissing: true };
        if (isMissing ? !text : !isRoomy) return null;
        const value = getFieldNumber(row, series) ?? 0;
        return (
          <Text
            key={row.index}
            x={frame.x.at(row.x)}
            y={frame.y.at(value) + (value < 0 ? 10 : -9)}
            anchor="middle"
            size={type.value}
            weight={isMissing ? undefined : 500}
            fill={isMissing ? 'var(--muted)' : 'var(--ink)'}
          >
            {text}
          </Text>
        );
      })}
    </g>
  );
}

function getLabel(row: PlotRow, series: PlotSeries): { text: string; isMissing: boolean } {
  const value = getFieldNumber(row, series);
  if (value !== null) return { text: formatMark(value, series.unit), isMissing: false };
  return { text: row.row.flags?.[series.key] === 'W' ? 'W' : '', isMissing: true };
}
