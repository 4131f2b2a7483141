import { getUnitWords } from '@/lib/figure/format-value';
import type { Scale } from '@/lib/figure/scale';
import { getTextWidth, wrapText } from '@/lib/figure/text-width';
import { type ChartProps, chartWidth, type Plot, type } from './chart-props';
import { type KeyItem, type KeyLayout, layoutKey, layoutNote } from './key';
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
  /** Lower edge of the marks. */
  readonly foot: number;
  /** True where the names stand left of their marks, not above them. */
  readonly isBeside: boolean;
  readonly nameEnd: number;
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

/** A text that begins where a mark ends. */
export interface EndText {
  readonly value: number;
  /** Width of the text and its distance from the mark. */
  readonly width: number;
}

interface Wanted {
  readonly axis: ValueTicks;
  readonly key: readonly KeyItem[];
  /** Height of a row's marks. */
  readonly markHeight: number;
  /** Room for values at both ends. */
  readonly leftRoom: number;
  readonly rightRoom: number | readonly EndText[];
  /** Room for ticks under the plot. */
  readonly bottom: number;
  /** Names of up to this width stand beside their marks even in a narrow drawing. */
  readonly besideUpTo?: number;
}

/** Stretches of the height that hold marks, for rules that should not run through names above them; undefined where names stand beside. */
export function getMarkBands({ isBeside, rows }: RankFrame, markHeight: number): (readonly [number, number])[] | undefined {
  return isBeside ? undefined : rows.map(({ middle }) => [middle - markHeight / 2 - 2, middle + markHeight / 2 + 2] as const);
}

/** The least room at the right with which every text stays in the picture: a wide text at a low value needs none. */
function fitEndTexts(texts: readonly EndText[], axis: ValueTicks, length: number): number {
  const unit = makeValueScale(axis, 0, 1);
  const rooms = texts.map(({ value, width }) => {
    const part = Math.max(0.001, unit.at(value));
    return (width - (1 - part) * length) / part;
  });
  return Math.ceil(Math.max(10, ...rooms));
}

/** Lays out the rows: category names at the left in a wide drawing, above their marks in a narrow one. */
export function layoutRank(
  { size }: ChartProps,
  { rows }: Prepared,
  { axis, key: keyItems, markHeight, leftRoom, rightRoom, bottom, besideUpTo = 0 }: Wanted,
): RankFrame {
  const width = chartWidth[size];
  const fullWidth = Math.max(...rows.map((row) => getTextWidth(getRowLabel(row.row), type.label)));
  const isBeside = size === 'wide' || fullWidth <= besideUpTo;
  const labels = rows.map((row) => wrapText(getRowLabel(row.row), isBeside ? 190 : width, type.label));
  const step = getLineHeight(type.label);
  const labelHeight = Math.max(...labels.map((lines) => lines.length)) * step;
  const labelWidth = Math.max(...labels.flat().map((line) => getTextWidth(line, type.label)));
  const nameEnd = Math.ceil(labelWidth);
  const unit = getUnitWords(axis.unit);
  const unitWidth = unit ? (isBeside ? nameEnd + 10 + leftRoom : 0) + getTextWidth(unit, type.tick) : 0;
  const note = layoutNote(keyItems, unitWidth, width);
  const key = note ?? layoutKey(keyItems, width);
  const left = (isBeside ? nameEnd + 10 : 0) + leftRoom;
  const right = width - (typeof rightRoom === 'number' ? rightRoom : fitEndTexts(rightRoom, axis, width - left));
  const unitHeight = unit || note ? 22 : 0;
  const rowHeight = isBeside ? Math.max(markHeight + 12, labelHeight + 8) : labelHeight + markHeight + 16;
  const head = key.height + unitHeight;
  // Recharts centers marks in bands of equal height: in a narrow drawing the bands begin lower, by half of what the labels take.
  const shift = isBeside ? 0 : (labelHeight + 3) / 2;
  const plot = { left, right, top: head + shift, bottom: head + shift + rowHeight * rows.length };
  // A narrow drawing ends under its last mark, not under the band that Recharts gives it.
  const foot = isBeside ? plot.bottom : plot.bottom - (rowHeight - markHeight) / 2 + 4;
  const placed = rows.map((row, order) => ({
    index: row.index,
    lines: labels[order] ?? [],
    middle: plot.top + rowHeight * (order + 0.5),
    top: head + rowHeight * order,
  }));
  return {
    width,
    height: Math.ceil(foot + bottom + 2),
    foot,
    plot,
    x: makeValueScale(axis, plot.left, plot.right),
    key,
    unit,
    unitY: key.height + 8,
    rowHeight,
    isBeside,
    nameEnd,
    rows: placed,
  };
}
