import { Area } from 'recharts';
import { type ChartProps, getIdPrefix } from './chart-props';
import { markColor } from './color';
import { EndLabels, layoutEndLabels } from './end-labels';
import { Hatches, VeilPattern } from './hatch';
import type { KeyItem } from './key';
import { useMotion } from './motion';
import { getFieldNumber, type PlotRow, type PlotSeries, prepare } from './prepare';
import { addVeils, closeWedges, getStackSpan, isWhole, listTotals, veilField } from './stack';
import { layoutTime, listFlagItems, type TimeFrame } from './time-frame';
import { TimeSurface } from './time-surface';
import { getValueTicks } from './value-axis';

/** Areas on top of each other over time, the first series uppermost; estimated stretches are hatched. */
export function TimeStack(props: ChartProps) {
  const motion = useMotion(props);
  const plain = prepare({ ...props, mode: props.mode === 'log' ? 'absolute' : props.mode });
  const { series } = plain;
  const prepared = { ...plain, rows: addVeils(closeWedges(plain.rows, series), series) };
  const { rows } = prepared;
  const prefix = getIdPrefix(props);
  const totals = listTotals(rows, series);
  const unit = series[0]?.unit ?? 'count';
  const axis = getValueTicks(totals, unit, props.size === 'wide' ? 5 : 4, { zero: true, share: isWhole(totals, unit) });
  const ends = layoutEndLabels(series.length > 1 ? series : [], props.size);
  const key: KeyItem[] = [
    ...(ends ? [] : series.map((one) => ({ id: one.field, sample: 'box' as const, series: one, label: one.label }))),
    ...listFlagItems(prepared, 'hatch'),
  ];
  const frame = layoutTime(props, prepared, { axis, right: ends?.width ?? 12, key });
  const last = rows.findLast((row) => series.some((one) => getFieldNumber(row, one) !== null));
  const middles = series.flatMap((one) => {
    if (!last || getFieldNumber(last, one) === null) return [];
    const [low, high] = getStackSpan(last, series, one);
    return [{ series: one, y: frame.y.at((low + high) / 2) }];
  });
  const area = {
    type: 'linear' as const,
    zIndex: 0,
    dot: false,
    activeDot: false,
    legendType: 'none' as const,
    tooltipType: 'none' as const,
    connectNulls: false,
    ...motion,
  };
  return (
    <TimeSurface
      chart={props}
      prepared={prepared}
      frame={frame}
      defs={
        <>
          <VeilPattern prefix={prefix} />
          {key.some((item) => item.sample === 'hatch') && <Hatches prefix={prefix} roles={['muted']} />}
        </>
      }
      areaTop={(place) => getTopAt(rows, series, frame, place)}
      labels={ends && series.length > 1 && <EndLabels layout={ends} plot={frame.plot} ends={middles} height={frame.height} />}
    >
      {[...series].reverse().map((one) => (
        <Area
          key={one.key}
          {...area}
          dataKey={one.field}
          stackId="all"
          fill={markColor(one.color)}
          fillOpacity={1}
          stroke="var(--card)"
          strokeWidth={0.75}
        />
      ))}
      {series
        .filter((one) => rows.some((row) => row[veilField(one)] !== null))
        .map((one) => (
          <Area
            key={`${one.key} estimated`}
            {...area}
            dataKey={veilField(one)}
            fill={`url(#${prefix}-veil)`}
            fillOpacity={1}
            stroke="none"
          />
        ))}
    </TimeSurface>
  );
}

/** Upper edge of the whole stack at a place between two rows. */
function getTopAt(rows: readonly PlotRow[], series: readonly PlotSeries[], frame: TimeFrame, place: number): number | undefined {
  const after = rows.findIndex((row) => frame.x.at(row.x) >= place);
  const [left, right] = [rows[Math.max(0, after - 1)], rows[after]];
  if (!left || !right) return undefined;
  const topOf = (row: PlotRow) => frame.y.at(series.reduce((sum, one) => sum + (getFieldNumber(row, one) ?? 0), 0));
  const [from, to] = [frame.x.at(left.x), frame.x.at(right.x)];
  const part = to === from ? 1 : (place - from) / (to - from);
  return topOf(left) + (topOf(right) - topOf(left)) * part;
}
