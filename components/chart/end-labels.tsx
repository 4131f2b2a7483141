import { spreadLabels } from '@/lib/figure/place';
import { getTextWidth, wrapText } from '@/lib/figure/text-width';
import { type ChartSize, type Plot, type } from './chart-props';
import { labelColor, markColor } from './color';
import type { PlotSeries } from './prepare';
import { getLineHeight, Lines } from './text';

/** Names of series at the right edge of the plot. */
export interface EndLabelLayout {
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Room they take, gap included. */
  readonly width: number;
}

const gap = 12;
const widest: Readonly<Record<ChartSize, number>> = { wide: 132, narrow: 76 };

/** Breaks the names to a column at the right; undefined when a name is too long for it, then a key stands above the plot instead. */
export function layoutEndLabels(series: readonly PlotSeries[], size: ChartSize): EndLabelLayout | undefined {
  if (series.length === 0) return { lines: new Map(), width: gap };
  const lines = new Map(series.map((one) => [one.field, wrapText(one.label, widest[size], type.label, 600)]));
  const width = Math.max(...[...lines.values()].flat().map((line) => getTextWidth(line, type.label, 600)));
  if (width > widest[size] || [...lines.values()].some((block) => block.length > 3)) return undefined;
  return { lines, width: Math.ceil(width) + gap + 2 };
}

interface EndLabelsProps {
  readonly layout: EndLabelLayout;
  readonly plot: Plot;
  /** Where each series ends, in pixels; series that do not reach the edge are left out. */
  readonly ends: readonly { readonly series: PlotSeries; readonly y: number }[];
  readonly height: number;
}

/** The names beside the ends of lines or areas, moved apart; a thin leader shows where a moved one belongs. */
export function EndLabels({ layout, plot, ends, height }: EndLabelsProps) {
  const wanted = ends.map(({ series, y }) => ({
    at: y,
    size: (layout.lines.get(series.field)?.length ?? 1) * getLineHeight(type.label) + 3,
  }));
  const places = spreadLabels(wanted, plot.top - 6, Math.min(height, plot.bottom + 10));
  return (
    <g>
      {ends.map(({ series, y }, index) => {
        const place = places[index] ?? y;
        return (
          <g key={series.field}>
            {Math.abs(place - y) > 5 && (
              <path
                d={`M${plot.right + 3},${y}L${plot.right + gap - 3},${place}`}
                fill="none"
                stroke={markColor(series.color)}
                strokeOpacity="0.7"
              />
            )}
            <Lines
              lines={layout.lines.get(series.field) ?? []}
              x={plot.right + gap}
              y={place}
              size={type.label}
              weight={600}
              fill={labelColor(series.color)}
            />
          </g>
        );
      })}
    </g>
  );
}
