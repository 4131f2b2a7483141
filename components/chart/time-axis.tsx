import type { FigureData } from '@/lib/figure/figure-data';
import { formatBare, getUnitLabel } from '@/lib/figure/format-value';
import { getTicks, type Scale } from '@/lib/figure/scale';
import { getTextWidth } from '@/lib/figure/text-width';
import { getMonthTicks, getYearTicks, type TimeTick, thinTicks } from '@/lib/figure/time-ticks';
import { type Plot, type } from './chart-props';
import { getRowLabel, type PlotRow } from './prepare';
import { Text } from './text';

/** Ticks under a horizontal axis of years, months, categories or measured positions, as many as their labels leave room for. */
export function getTimeTicks(data: FigureData, rows: readonly PlotRow[], width: number): TimeTick[] {
  const places = rows.map((row) => row.x);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const most = (label: string) => Math.max(2, Math.floor(width / (getTextWidth(label, type.tick) + 18)));
  if (data.x.kind === 'year')
    return getYearTicks(first, last, ((getTextWidth('2000', type.tick) + 18) * (last - first)) / Math.max(1, width));
  if (data.x.kind === 'month') return getMonthTicks(places, most('May 2025'));
  // Counted things (stages, whole years of age) have no tick at a fraction.
  const isCount = places.every(Number.isInteger);
  if (data.x.kind === 'number')
    return getTicks(first, last, Math.min(8, most(formatBare(last))))
      .filter((at) => at >= first && at <= last && (!isCount || Number.isInteger(at)))
      .map((at) => ({ at, label: formatBare(at) }));
  const labels = rows.map((row) => ({ at: row.x, label: getRowLabel(row.row) }));
  const longest = labels.reduce(
    (long, tick) => (getTextWidth(tick.label, type.tick) > getTextWidth(long, type.tick) ? tick.label : long),
    '',
  );
  return thinTicks(labels, Math.max(1, Math.floor((width + 12) / (getTextWidth(longest, type.tick) + 12))));
}

/** Room that the axis takes under the plot. */
export function getTimeAxisHeight(data: FigureData): number {
  return data.x.kind === 'number' ? 42 : 24;
}

/** The labels under the plot; where the axis is a measured quantity, its name and unit below them. */
export function TimeAxis({
  data,
  ticks,
  scale,
  plot,
  width,
}: {
  readonly data: FigureData;
  readonly ticks: readonly TimeTick[];
  readonly scale: Scale;
  readonly plot: Plot;
  readonly width: number;
}) {
  const unit = data.x.unit ? getUnitLabel(data.x.unit) : '';
  return (
    <g>
      {ticks.map(({ at, label }) => {
        const half = getTextWidth(label, type.tick) / 2;
        return (
          <Text key={at} x={Math.min(Math.max(scale.at(at), half), width - half)} y={plot.bottom + 14} anchor="middle">
            {label}
          </Text>
        );
      })}
      {data.x.kind === 'number' && (
        <Text x={plot.right} y={plot.bottom + 33} anchor="end">
          {unit ? `${data.x.label}, ${unit}` : data.x.label}
        </Text>
      )}
    </g>
  );
}
