import { listFlags } from '@/lib/figure/flags';
import { getUnitWords } from '@/lib/figure/format-value';
import { makeScale, type Scale } from '@/lib/figure/scale';
import { getTextWidth } from '@/lib/figure/text-width';
import type { TimeTick } from '@/lib/figure/time-ticks';
import { type ChartProps, chartHeight, chartWidth, type Plot, type } from './chart-props';
import { type KeyItem, type KeyLayout, layoutKey, layoutNote } from './key';
import type { Prepared } from './prepare';
import { layoutRules, type RulesLayout } from './rules';
import { getTimeAxisHeight, getTimeTicks } from './time-axis';
import { getTickWidth, makeValueScale, type ValueTicks } from './value-axis';

/** Everything that a chart over time needs to know about its places, computed before anything is drawn. */
export interface TimeFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly x: Scale;
  readonly y: Scale;
  readonly axis: ValueTicks;
  readonly ticks: readonly TimeTick[];
  readonly key: KeyLayout;
  readonly rules: RulesLayout;
  readonly unit: string;
  readonly unitY: number;
}

interface Wanted {
  readonly axis: ValueTicks;
  /** Room at the right for names of series. */
  readonly right: number;
  readonly key: readonly KeyItem[];
  /** Room at both ends of the time axis, as a part of one step: columns need half of one. */
  readonly pad?: number;
}

/** Key entries for flags that occur among the drawn values. */
export function listFlagItems({ data }: Prepared, sample: 'hatch' | 'hollow'): KeyItem[] {
  const words = { e: 'estimate', p: 'preliminary or projected' } as const;
  const items = listFlags(data).flatMap((flag) => (flag === 'e' || flag === 'p' ? [words[flag]] : []));
  return items.length === 0 ? [] : [{ id: 'doubt', sample, label: items.join('; ') }];
}

/** Lays out a chart over time: key, unit, labels of events, plot, ticks; from the outside in. */
export function layoutTime(props: ChartProps, prepared: Prepared, { axis, right, key: keyItems, pad = 0 }: Wanted): TimeFrame {
  const { size } = props;
  const { data, rows } = prepared;
  const width = chartWidth[size];
  const left = Math.ceil(getTickWidth(axis)) + 9;
  const unit = getUnitWords(axis.unit);
  const unitWidth = unit ? getTextWidth(unit, type.tick) : 0;
  const note = layoutNote(keyItems, unitWidth, width);
  const key = note ?? layoutKey(keyItems, width);
  const places = rows.map((row) => row.x);
  const step = getStep(places);
  const x = makeScale('linear', [Math.min(...places) - step * pad, Math.max(...places) + step * pad], [left, width - right]);
  const rules = layoutRules(data, (at) => x.at(getPlace(prepared, at)), left, width - 2, size);
  // The unit shares the line of the event labels where they leave it room; else it gets a line of its own above them.
  const isShared = !note && rules.height > 0 && rules.rules.every((rule) => rule.left > unitWidth + 10);
  const unitHeight = note || (unit && !isShared) ? 20 : 0;
  const top = key.height + unitHeight + rules.height + (rules.height > 0 ? 2 : 6);
  const height = chartHeight[size] + Math.max(0, top - 64);
  const plot = { left, right: width - right, top, bottom: height - getTimeAxisHeight(data) };
  const unitY = unitHeight > 0 ? key.height + 8 : plot.top - 16;
  return {
    width,
    height,
    plot,
    x,
    y: makeValueScale(axis, plot.bottom, plot.top),
    axis,
    ticks: getTimeTicks(data, rows, plot.right - plot.left),
    key,
    rules,
    unit,
    unitY,
  };
}

/** The smallest distance between neighbors; 1 for a single row. */
export function getStep(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((place, index) => place - (sorted[index] as number));
  return steps.length === 0 ? 1 : Math.min(...steps);
}

/** Place of an event on the axis: its number, or that of its category. */
export function getPlace({ data, rows }: Prepared, at: number | string): number {
  if (data.x.kind !== 'category' && typeof at === 'number') return at;
  return rows.find((row) => row.row.at === at)?.x ?? 0;
}
