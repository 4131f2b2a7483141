import { getUnitWords } from '@/lib/figure/format-value';
import type { Scale } from '@/lib/figure/scale';
import { getTextWidth, wrapText } from '@/lib/figure/text-width';
import { type ChartProps, chartWidth, type Plot, type } from './chart-props';
import { type KeyItem, type KeyLayout, layoutKey } from './key';
import { getRowLabel, type Prepared } from './prepare';
import { getLineHeight } from './text';
import { makeValueScale, type ValueTicks } from './value-axis';

/** Places of a chart whose categories stand one below the other. */
export interface RankFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly x: Scale;
  readonly key: KeyLayout;
  readonly unit: string;
  readonly unitY: number;
  readonly rowHeight: number;
  readonly rows: readonly RankRow[];
}

export interface RankRow {
  readonly index: number;
  readonly lines: readonly string[];
  /** Middle of the marks. */
  readonly middle: number;
  /** Upper edge of all that belongs to the row, label included. */
  readonly top: number;
}

interface Wanted {
  readonly axis: ValueTicks;
  readonly key: readonly KeyItem[];
  /** Height of a row's marks. */
  readonly markHeight: number;
  /** Room for values at both ends. */
  readonly leftRoom: number;
  readonly rightRoom: number;
  /** Room for ticks under the plot. */
  readonly bottom: number;
}

/** Lays out the rows: category names at the left in a wide drawing, above their marks in a narrow one. */
export function layoutRank({ size }: ChartProps, { rows }: Prepared, { axis, key: keyItems, markHeight, leftRoom, rightRoom, bottom }: Wanted): RankFrame {
  const width = chartWidth[size];
  const isWide = size === 'wide';
  const labels = rows.map((row) => wrapText(getRowLabel(row.row), isWide ? 190 : width, type.label));
  const step = getLineHeight(type.label);
  const labelHeight = Math.max(...labels.map((lines) => lines.length)) * step;
  const labelWidth = Math.max(...labels.flat().map((line) => getTextWidth(line, type.label)));
  const key = layoutKey(keyItems, width);
  const unit = getUnitWords(axis.unit);
  const unitHeight = unit ? 22 : 0;
  const rowHeight = isWide ? Math.max(markHeight + 12, labelHeight + 8) : labelHeight + markHeight + 13;
  const head = key.height + unitHeight;
  const height = Math.ceil(head + rowHeight * rows.length + bottom + 2);
  // Recharts centers marks in bands of equal height: in a narrow drawing the bands begin lower, by half of what the labels take.
  const shift = isWide ? 0 : (labelHeight + 3) / 2;
  const plot = { left: isWide ? Math.ceil(labelWidth) + 12 + leftRoom : leftRoom, right: width - rightRoom, top: head + shift, bottom: head + shift + rowHeight * rows.length };
  const placed = rows.map((row, order) => ({ index: row.index, lines: labels[order] ?? [], middle: plot.top + rowHeight * (order + 0.5), top: head + rowHeight * order }));
  return { width, height: height + Math.ceil(shift), plot, x: makeValueScale(axis, plot.left, plot.right), key, unit, unitY: key.height + 8, rowHeight, rows: placed };
}
