import { Area, Line, type LineDrawShapeProps } from 'recharts';
import { getBandProps, isBand } from './band-mark';
import type { ChartProps } from './chart-props';
import { markColor } from './color';
import { EndLabels, layoutEndLabels } from './end-labels';
import { InlineLabels, isUncrowded, placeInlineLabels } from './inline-labels';
import type { KeyItem } from './key';
import { LineMark, sortByEnd } from './line-mark';
import { useMotion } from './motion';
import { listValues, type PlotSeries, type Prepared, prepare } from './prepare';
import { layoutTime, listFlagItems } from './time-frame';
import { TimeSurface } from './time-surface';
import { getValueTicks, wantsZero } from './value-axis';

/** Lines over years or months, bands where a series holds ranges; gaps stay gaps, names stand at the ends. */
export function TimeLines(props: ChartProps) {
  const motion = useMotion(props);
  const prepared = prepare(props);
  const { series, rows } = prepared;
  const { frame, ends, reaching, inline } = layoutLines(props, prepared);
  const room = (frame.plot.right - frame.plot.left) / Math.max(1, rows.length - 1);
  const bands = series.filter((one) => isBand(one, rows));
  const lines = series.filter((one) => !bands.includes(one));
  return (
    <TimeSurface
      chart={props}
      prepared={prepared}
      frame={frame}
      labels={
        ends && (
          <>
            <EndLabels layout={ends} plot={frame.plot} ends={reaching} height={frame.height} />
            <InlineLabels labels={inline} />
          </>
        )
      }
    >
      {bands.map((one) => (
        <Area key={one.key} {...getBandProps(one)} {...motion} />
      ))}
      {lines.map((one) => (
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
          shape={(line: LineDrawShapeProps) => <LineMark line={line} series={one} rows={rows} room={room} />}
          dot={false}
          activeDot={false}
          legendType="none"
          tooltipType="none"
          {...motion}
        />
      ))}
    </TimeSurface>
  );
}

/** Names at the right edge for lines that reach it, on the line for those that stop; a key above where neither has room. */
function layoutLines(props: ChartProps, prepared: Prepared) {
  const { series, rows } = prepared;
  const values = listValues(rows, series);
  const axis = getValueTicks(values, series[0]?.unit ?? 'count', props.size === 'wide' ? 5 : 4, {
    log: props.mode === 'log',
    zero: wantsZero(values),
  });
  const flags = listFlagItems(prepared, 'hollow');
  if (series.length < 2)
    return { frame: layoutTime(props, prepared, { axis, right: 12, key: flags }), ends: undefined, reaching: [], inline: [] };
  const bare = layoutTime(props, prepared, { axis, right: 12, key: flags });
  const sorted = sortByEnd(series, rows, bare.plot, bare.x, bare.y);
  const ends = layoutEndLabels(
    sorted.reaching.map((end) => end.series),
    props.size,
  );
  if (ends) {
    const frame = layoutTime(props, prepared, { axis, right: ends.width, key: flags });
    const inline = placeInlineLabels(sorted.stopping, series, rows, frame);
    const reaching = sortByEnd(series, rows, frame.plot, frame.x, frame.y).reaching;
    if (isUncrowded(inline, sorted.stopping)) return { frame, ends, reaching, inline };
  }
  const sampleOf = (one: PlotSeries) => (isBand(one, rows) ? 'box' : one.dashed ? 'dashed' : 'line');
  const key: KeyItem[] = series.map((one) => ({ id: one.field, sample: sampleOf(one), series: one, label: one.label }));
  return { frame: layoutTime(props, prepared, { axis, right: 12, key: [...key, ...flags] }), ends: undefined, reaching: [], inline: [] };
}
