import { type Box, placeOnLine, type Spot } from '@/lib/figure/place-on-line';
import { getTextWidth, wrapText } from '@/lib/figure/text-width';
import { type } from './chart-props';
import { labelColor } from './color';
import { getFieldNumber, type PlotRow, type PlotSeries } from './prepare';
import { getLineHeight, Lines } from './text';
import type { TimeFrame } from './time-frame';

export interface InlineLabel {
  readonly series: PlotSeries;
  readonly lines: readonly string[];
  readonly spot: Spot;
}

/** Names wider than this break into lines. */
const widest = 96;

/** Spots for the names of `series` beside their own lines; `all` are the lines to keep clear of. */
export function placeInlineLabels(
  series: readonly PlotSeries[],
  all: readonly PlotSeries[],
  rows: readonly PlotRow[],
  { x, y, plot }: TimeFrame,
): InlineLabel[] {
  const toPath = (one: PlotSeries) =>
    rows.map((row) => {
      const value = getFieldNumber(row, one);
      return value === null ? null : { x: x.at(row.x), y: y.at(value) };
    });
  const obstacles = all.map(toPath);
  const taken: Box[] = [];
  return series.flatMap((one) => {
    const path = obstacles[all.indexOf(one)] ?? [];
    const lines = wrapText(one.label, widest, type.label, 600);
    const size = {
      width: Math.max(...lines.map((line) => getTextWidth(line, type.label, 600))),
      height: lines.length * getLineHeight(type.label),
    };
    const spot = placeOnLine(path, size, obstacles, taken, plot);
    if (!spot) return [];
    taken.push({
      left: spot.x - size.width / 2,
      right: spot.x + size.width / 2,
      top: spot.y - size.height / 2,
      bottom: spot.y + size.height / 2,
    });
    return [{ series: one, lines, spot }];
  });
}

/** True when every line found room for its name. */
export function isUncrowded(labels: readonly InlineLabel[], series: readonly PlotSeries[]): boolean {
  return labels.length === series.length && labels.every(({ spot }) => spot.covered <= 2);
}

/** Names beside lines that stop before the right edge. */
export function InlineLabels({ labels }: { readonly labels: readonly InlineLabel[] }) {
  return (
    <g>
      {labels.map(({ series, lines, spot }) => (
        <Lines
          key={series.field}
          lines={lines}
          x={spot.x}
          y={spot.y}
          anchor="middle"
          size={type.label}
          weight={600}
          fill={labelColor(series.color)}
          halo
        />
      ))}
    </g>
  );
}
