import { getUnitWords } from '@/lib/figure/format-value';
import { makeScale, type Scale } from '@/lib/figure/scale';
import { getTextWidth } from '@/lib/figure/text-width';
import type { TimeTick } from '@/lib/figure/time-ticks';
import { isBand } from './band-mark';
import { type ChartProps, chartWidth, type Plot, type } from './chart-props';
import { type EndLabelLayout, layoutEndLabels } from './end-labels';
import { type KeyLayout, layoutKey } from './key';
import { listValues, type PlotSeries, type Prepared } from './prepare';
import { layoutRules, type RulesLayout } from './rules';
import { Text } from './text';
import { getTimeAxisHeight, getTimeTicks } from './time-axis';
import { getPlace, getStep, listFlagItems } from './time-frame';
import { getTickWidth, getValueTicks, makeValueScale, type ValueTicks, wantsZero } from './value-axis';

export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly series: readonly PlotSeries[];
  readonly axis: ValueTicks;
  readonly frame: Plot;
  /** Middle of the line that holds its title. */
  readonly titleY: number;
}

export interface PanelLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly x: Scale;
  readonly ticks: readonly TimeTick[];
  readonly panels: readonly Panel[];
  readonly ends: EndLabelLayout | undefined;
  readonly key: KeyLayout;
  readonly rules: RulesLayout;
  readonly barSize: number;
  /** Pixels between two rows. */
  readonly room: number;
  scaleOf(panel: string): Scale;
}

const titleHeight = 30;
const panelGap = 18;

/** Lays out the panels one below the other, all on one time axis. */
export function layoutPanels(props: ChartProps, prepared: Prepared, mark: 'line' | 'bar'): PanelLayout {
  const { size, mode } = props;
  const { data, rows, series } = prepared;
  const width = chartWidth[size];
  const titles = [...new Set(series.map((one) => one.panel ?? one.label))];
  const plotHeight = getPlotHeight(titles.length, size === 'wide');
  const groups = titles.map((title) => {
    const own = series.filter((one) => (one.panel ?? one.label) === title);
    const values = listValues(rows, own);
    const axis = getValueTicks(values, own[0]?.unit ?? 'count', plotHeight > 110 ? 3 : 2, {
      log: mode === 'log' && mark === 'line',
      zero: mark === 'bar' || wantsZero(values),
    });
    return { title, series: own, axis };
  });
  const crowded = groups.some((group) => group.series.length > 1);
  const ends = crowded ? layoutEndLabels(series, size) : undefined;
  const isKeyed = crowded && (!ends || mark === 'bar');
  const sample = mark === 'bar' ? ('box' as const) : ('line' as const);
  const shared = groups.filter((group) => group.series.length > 1).flatMap((group) => group.series);
  const named = isKeyed ? [...new Map(shared.map((one) => [one.label, one])).values()] : [];
  const key = layoutKey(
    [
      ...named.map((one) => ({ id: one.field, sample: isBand(one, rows) ? ('box' as const) : sample, series: one, label: one.label })),
      ...listFlagItems(prepared, mark === 'bar' ? 'hatch' : 'hollow'),
    ],
    width,
  );
  const right = width - (isKeyed || !ends ? 10 : ends.width);
  const left = Math.ceil(Math.max(...groups.map((group) => getTickWidth(group.axis)))) + 9;
  const places = rows.map((row) => row.x);
  const pad = mark === 'bar' ? getStep(places) / 2 : 0;
  const x = makeScale('linear', [Math.min(...places) - pad, Math.max(...places) + pad], [left, right]);
  const rules = layoutRules(data, (at) => x.at(getPlace(prepared, at)), left, width - 2, size);
  // Labels of events hang between the first panel's title and its plot, so that no pole runs through the title.
  const top = key.height + titleHeight + rules.height;
  const step = titleHeight + plotHeight + panelGap;
  const panels = groups.map((group, index) => {
    const upper = top + index * step;
    const titleY = upper - 18 - (index === 0 ? rules.height : 0);
    return { ...group, id: `p${index}`, titleY, frame: { left, right, top: upper, bottom: upper + plotHeight } };
  });
  const bottom = top + step * (panels.length - 1) + plotHeight;
  const plot = { left, right, top, bottom };
  const steps = (x.domain[1] - x.domain[0]) / getStep(places);
  return {
    width,
    height: bottom + getTimeAxisHeight(data),
    plot,
    x,
    ticks: getTimeTicks(data, rows, right - left),
    panels,
    ends: isKeyed ? undefined : ends,
    key,
    rules,
    barSize: Math.min(48, ((right - left) / Math.max(1, steps)) * 0.72),
    room: (right - left) / Math.max(1, rows.length - 1),
    scaleOf(id) {
      const panel = panels.find((one) => one.id === id) ?? panels[0];
      if (!panel) throw new Error('a figure of panels has no series');
      return makeValueScale(panel.axis, panel.frame.bottom, panel.frame.top);
    },
  };
}

/** Few panels may be taller: a picture of two is about as high as one of four. */
function getPlotHeight(panels: number, isWide: boolean): number {
  if (panels > 4) return 84;
  if (panels > 2) return isWide ? 108 : 92;
  return isWide ? 150 : 124;
}

/** Title of a panel and its unit on one line; the unit is left out where both do not fit. */
export function PanelHead({ panel: { title, axis, frame, titleY: y } }: { readonly panel: Panel }) {
  const titleEnd = getTextWidth(title, type.label, 600) + 10;
  const unit = getUnitWords(axis.unit);
  return (
    <g>
      <Text x={0} y={y} size={type.label} weight={600} fill="var(--ink)">
        {title}
      </Text>
      {titleEnd + getTextWidth(unit, type.tick) < frame.right && (
        <Text x={titleEnd} y={y}>
          {unit}
        </Text>
      )}
    </g>
  );
}
