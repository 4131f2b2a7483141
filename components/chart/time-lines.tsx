import { Line } from 'recharts';
import type { DotItemDotProps } from 'recharts';
import type { ChartProps } from './chart-props';
import { markColor } from './color';
import { EndLabels, layoutEndLabels } from './end-labels';
import { InlineLabels } from './inline-labels';
import type { KeyItem } from './key';
import { useMotion } from './motion';
import { PointDot, sortByEnd } from './point-dot';
import { listValues, prepare } from './prepare';
import { layoutTime, listFlagItems } from './time-frame';
import { TimeSurface } from './time-surface';
import { getValueTicks, wantsZero } from './value-axis';

/** Lines over years or months; gaps stay gaps, names stand at the lines' ends. */
export function TimeLines(props: ChartProps) {
  const motion = useMotion(props);
  const prepared = prepare(props);
  const { series, rows } = prepared;
  const values = listValues(rows, series);
  const unit = series[0]?.unit ?? 'count';
  const axis = getValueTicks(values, unit, props.size === 'wide' ? 5 : 4, { log: props.mode === 'log', zero: wantsZero(values), share: props.mode === 'share' });
  const ends = layoutEndLabels(series, props.size);
  const key: KeyItem[] = [...(ends ? [] : series.map((one) => ({ id: one.field, sample: one.dashed ? ('dashed' as const) : ('line' as const), series: one, label: one.label }))), ...listFlagItems(prepared, 'hollow')];
  const frame = layoutTime(props, prepared, { axis, right: ends?.width ?? 12, key });
  const room = (frame.plot.right - frame.plot.left) / Math.max(1, rows.length - 1);
  const { reaching, stopping } = sortByEnd(series, rows, frame.plot, frame.x, frame.y);
  return (
    <TimeSurface
      chart={props}
      prepared={prepared}
      frame={frame}
      labels={
        ends &&
        series.length > 1 && (
          <>
            <EndLabels layout={ends} plot={frame.plot} ends={reaching} height={frame.height} />
            <InlineLabels series={stopping} all={series} rows={rows} frame={frame} />
          </>
        )
      }
    >
      {series.map((one) => (
        <Line
          key={one.key}
          dataKey={one.field}
          type="linear"
          zIndex={0}
          stroke={markColor(one.color)}
          strokeWidth={2.25}
          strokeDasharray={one.dashed ? '5 4' : undefined}
          strokeLinejoin="round"
          strokeLinecap={one.dashed ? 'butt' : 'round'}
          connectNulls={false}
          dot={(dot: DotItemDotProps) => <PointDot key={dot.key} dot={dot} series={one} rows={rows} room={room} />}
          activeDot={false}
          legendType="none"
          tooltipType="none"
          {...motion}
        />
      ))}
    </TimeSurface>
  );
}
