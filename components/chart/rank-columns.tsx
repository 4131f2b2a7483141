import type { Scale } from '@/lib/figure/scale';
import { getTextWidth } from '@/lib/figure/text-width';
import { type } from './chart-props';
import { getMarkBands, type RankFrame } from './rank-frame';
import { Text } from './text';
import { formatTick, isBase, type ValueTicks } from './value-axis';

interface RankColumnsProps {
  readonly axis: ValueTicks;
  readonly frame: RankFrame;
  readonly markHeight: number;
}

/** Light vertical rules with their values below, for charts whose categories stand at the left; none runs through a name. */
export function RankColumns({ axis, frame, markHeight }: RankColumnsProps) {
  const { x: scale, plot, width, foot } = frame;
  const bands = getMarkBands(frame, markHeight) ?? [[plot.top, plot.bottom]];
  return (
    <g>
      {axis.ticks.map((tick) => (
        <path
          key={tick}
          d={bands.map(([top, bottom]) => `M${scale.at(tick)},${top}V${bottom}`).join('')}
          fill="none"
          stroke={isBase(tick, axis) ? 'var(--rule-strong)' : 'var(--rule)'}
        />
      ))}
      {placeTickLabels(axis, scale, width).map(({ label, x }) => (
        <Text key={label} x={x} y={foot + 14} anchor="middle">
          {label}
        </Text>
      ))}
    </g>
  );
}

/** Labels of ticks along a horizontal axis, every one or every nth as they fit beside each other. */
function placeTickLabels({ ticks, unit }: ValueTicks, scale: Scale, width: number): { label: string; x: number }[] {
  const labels = ticks.map((tick) => {
    const label = formatTick(tick, unit);
    const half = getTextWidth(label, type.tick) / 2;
    return { label, half, x: Math.min(Math.max(scale.at(tick), half), width - half) };
  });
  for (let every = 1; every < labels.length; every += 1) {
    const chosen = labels.filter((_, index) => index % every === 0);
    const isFree = chosen.every((label, index) => {
      const next = chosen[index + 1];
      return !next || label.x + label.half + 8 <= next.x - next.half;
    });
    if (isFree) return chosen;
  }
  return labels.slice(0, 1);
}
