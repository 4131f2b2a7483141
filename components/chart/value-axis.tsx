import { formatMark } from '@/lib/figure/format-value';
import { getDecades, getTicks, makeScale, type Scale } from '@/lib/figure/scale';
import { getTextWidth } from '@/lib/figure/text-width';
import { type Plot, type } from './chart-props';
import { Text } from './text';

/** Ticks of a value axis with the domain that they span. */
export interface ValueTicks {
  readonly kind: 'linear' | 'log';
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
  readonly unit: string;
}

/** Round ticks over the values; `zero` keeps the baseline, `share` ends at 100 percent, a log axis runs over whole decades. */
export function getValueTicks(
  values: readonly number[],
  unit: string,
  count: number,
  options: { log?: boolean; zero?: boolean; share?: boolean } = {},
): ValueTicks {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (options.log && values.length > 0) return span('log', getDecades(low, high), unit);
  if (options.share) return span('linear', count > 3 ? [0, 25, 50, 75, 100] : [0, 50, 100], unit);
  if (values.length === 0) return span('linear', [0, 1], unit);
  return span('linear', getTicks(options.zero ? Math.min(0, low) : low, options.zero ? Math.max(0, high) : high, count), unit);
}

function span(kind: 'linear' | 'log', ticks: readonly number[], unit: string): ValueTicks {
  return { kind, ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], unit };
}

/** True where a line chart should stand on zero: all values are positive and the lowest is not far above it. */
export function wantsZero(values: readonly number[]): boolean {
  const low = Math.min(...values);
  return low >= 0 && low < Math.max(...values) * 0.6;
}

/** How a tick reads. */
export function formatTick(value: number, unit: string): string {
  return formatMark(value, unit);
}

/** Width of the column of tick labels. */
export function getTickWidth({ ticks, unit }: ValueTicks): number {
  return Math.max(0, ...ticks.map((tick) => getTextWidth(formatTick(tick, unit), type.tick)));
}

/** The scale of a value axis over a stretch of pixels. */
export function makeValueScale({ kind, domain }: ValueTicks, from: number, to: number): Scale {
  return makeScale(kind, domain, [from, to]);
}

/** Light horizontal rules with their values at the left; the zero line a little stronger. */
export function ValueGrid({ axis, scale, plot }: { readonly axis: ValueTicks; readonly scale: Scale; readonly plot: Plot }) {
  return (
    <g>
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          x1={plot.left}
          x2={plot.right}
          y1={scale.at(tick)}
          y2={scale.at(tick)}
          stroke={isBase(tick, axis) ? 'var(--rule-strong)' : 'var(--rule)'}
        />
      ))}
      {axis.ticks.map((tick) => (
        <Text key={tick} x={plot.left - 8} y={scale.at(tick)} anchor="end">
          {formatTick(tick, axis.unit)}
        </Text>
      ))}
    </g>
  );
}

/** True for the line on which marks stand. */
export const isBase = (tick: number, axis: ValueTicks): boolean => axis.kind === 'linear' && tick === 0;
