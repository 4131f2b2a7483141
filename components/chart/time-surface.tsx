import type { ReactNode } from 'react';
import { XAxis, YAxis } from 'recharts';
import { Canvas, Marks } from './canvas';
import { type ChartProps, getIdPrefix } from './chart-props';
import { getTimeBands, Hits } from './hits';
import { Key } from './key';
import type { Prepared } from './prepare';
import { PolesOverAreas, RuleLabels, RulePoles } from './rules';
import { Text } from './text';
import { TimeAxis } from './time-axis';
import type { TimeFrame } from './time-frame';
import { ValueGrid } from './value-axis';

interface TimeSurfaceProps {
  readonly chart: ChartProps;
  readonly prepared: Prepared;
  readonly frame: TimeFrame;
  /** Under the marks: patterns. */
  readonly defs?: ReactNode;
  /** The marks themselves, Recharts' own. */
  readonly children: ReactNode;
  /** Names of series and values, over the marks. */
  readonly labels?: ReactNode;
  readonly barGap?: number;
  /** Upper edge of filled areas at a place, in pixels: poles over them change color. */
  readonly areaTop?: (x: number) => number | undefined;
}

/** A chart over time from back to front: grid, poles of events, marks, poles of seams, labels, hit targets. */
export function TimeSurface({ chart, prepared, frame, defs, children, labels, barGap, areaTop }: TimeSurfaceProps) {
  const { plot, rules, axis } = frame;
  return (
    <Canvas width={frame.width} height={frame.height} plot={plot} rows={prepared.rows} barGap={barGap} stackOffset="sign">
      {defs}
      <XAxis hide type="number" dataKey="x" domain={[...frame.x.domain]} scale="linear" allowDataOverflow={false} />
      <YAxis hide type="number" domain={[...axis.domain]} scale={axis.kind} />
      <ValueGrid axis={axis} scale={frame.y} plot={plot} />
      <RulePoles rules={rules.rules} plot={plot} kind="event" />
      {areaTop && <RulePoles rules={rules.rules} plot={plot} kind="seam" />}
      <Marks>{children}</Marks>
      {areaTop ? (
        <PolesOverAreas rules={rules.rules} plot={plot} topOf={areaTop} />
      ) : (
        <RulePoles rules={rules.rules} plot={plot} kind="seam" />
      )}
      <TimeAxis data={prepared.data} ticks={frame.ticks} scale={frame.x} plot={plot} width={frame.width} />
      {frame.unit && (
        <Text x={0} y={frame.unitY}>
          {frame.unit}
        </Text>
      )}
      <Key layout={frame.key} prefix={getIdPrefix(chart)} />
      <RuleLabels rules={rules.rules} plot={plot} />
      {labels}
      <Hits
        hits={getTimeBands(
          prepared.rows.map((row) => ({ index: row.index, at: frame.x.at(row.x) })),
          plot.left,
          plot.right,
          plot.top,
          plot.bottom,
        )}
      />
    </Canvas>
  );
}
