import type { ReactNode } from 'react';
import { XAxis, YAxis } from 'recharts';
import { Canvas, Marks } from './canvas';
import { type ChartProps, getIdPrefix, type } from './chart-props';
import { Hits } from './hits';
import { Key } from './key';
import type { Prepared } from './prepare';
import type { RankFrame } from './rank-frame';
import { getLineHeight, Lines, Text } from './text';
import type { ValueTicks } from './value-axis';

interface RankSurfaceProps {
  readonly chart: ChartProps;
  readonly prepared: Prepared;
  readonly frame: RankFrame;
  readonly axis: ValueTicks;
  readonly markHeight: number;
  readonly defs?: ReactNode;
  readonly behind?: ReactNode;
  readonly children: ReactNode;
  readonly labels?: ReactNode;
  readonly barGap?: number;
}

/** A chart of categories from back to front: grid, marks, names, values, hit targets. */
export function RankSurface({ chart, prepared, frame, axis, markHeight, defs, behind, children, labels, barGap }: RankSurfaceProps) {
  const { isBeside } = frame;
  return (
    <Canvas
      width={frame.width}
      height={frame.height}
      plot={frame.plot}
      rows={prepared.rows}
      layout="vertical"
      barGap={barGap}
      stackOffset="sign"
    >
      {defs}
      <XAxis hide type="number" domain={[...axis.domain]} scale={axis.kind} />
      <YAxis hide type="category" dataKey="index" scale="band" width={0} />
      {behind}
      <Marks>{children}</Marks>
      {frame.unit && (
        <Text x={isBeside ? frame.plot.left : 0} y={frame.unitY}>
          {frame.unit}
        </Text>
      )}
      <Key layout={frame.key} prefix={getIdPrefix(chart)} />
      <g>
        {frame.rows.map(({ index, lines, middle }) => (
          <Lines
            key={index}
            lines={lines}
            x={isBeside ? frame.nameEnd : 0}
            y={isBeside ? middle : middle - markHeight / 2 - 4 - (lines.length * getLineHeight(type.label)) / 2}
            anchor={isBeside ? 'end' : 'start'}
            size={type.label}
            fill="var(--ink)"
            halo={!isBeside}
          />
        ))}
      </g>
      {labels}
      <Hits hits={frame.rows.map(({ index, top }) => ({ index, x: 0, y: top, width: frame.width, height: frame.rowHeight }))} />
    </Canvas>
  );
}
