import type { Frame } from '@/lib/figure/standalone';
import { getTextWidth, wrapText } from '@/lib/figure/text-width';

/** What stands in a bare page, as far as its height depends on it. */
export interface FrameContent {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly credit: string;
  /** Width and height of the two drawings. */
  readonly wide: Frame;
  readonly narrow: Frame;
  /** Labels of the buttons over the picture, row by row. */
  readonly buttons?: readonly (readonly string[])[];
  /** Quantities that can be set. */
  readonly sliders?: number;
}

/** Picture widths from which the wide drawing is shown: figure.css has the same number. */
const wideFrom = 560;

/**
 * Height of a bare page at a width, worked out from the face's metrics: frames have it where no script may fit them.
 * It needs to be right to a line or two: in a frame that is a little low the picture gives way, nothing is cut.
 */
export function estimateHeight(content: FrameContent, width: number): number {
  const { title, subtitle, source, credit, wide, narrow, buttons = [], sliders = 0 } = content;
  const padding = Math.min(20, Math.max(12, width * 0.03));
  const inner = width - 2 * padding;
  const titleSize = Math.min(21, Math.max(17, 14.4 + width * 0.01));
  const drawing = inner >= wideFrom ? wide : narrow;
  const head = lines(title, inner, titleSize, 600) * titleSize * 1.25 + 4 + lines(subtitle, inner, 14) * 19.6;
  const rows = buttons.filter((row) => row.length > 1).reduce((sum, row) => sum + buttonRows(row, inner) * 34, 0);
  const picture = 20 + (inner * drawing.height) / drawing.width;
  // Story of the preset, result, sliders in one column or two, reset.
  const settings = sliders === 0 ? 0 : inner > 600 ? 170 + Math.ceil(sliders / 2) * 84 : 320 + sliders * 96;
  const folds = 4 + 2 * 25;
  const foot = 17 + lines(source, inner, 13) * 18.2 + 4 + lines(credit, inner - 34, 13) * 18.2;
  return Math.ceil((2 * padding + head + rows + picture + settings + folds + foot) / 10) * 10;
}

const lines = (text: string, width: number, size: number, weight = 400): number => wrapText(text, width, size, weight).length;

function buttonRows(labels: readonly string[], width: number): number {
  let rows = 1;
  let filled = 0;
  for (const label of labels) {
    const own = getTextWidth(label, 13) + 42;
    if (filled > 0 && filled + own > width) {
      rows += 1;
      filled = 0;
    }
    filled += own;
  }
  return rows;
}

/** Words of a number's bare page. */
export interface QuoteContent {
  readonly text: string;
  readonly label: string;
  readonly asOf: string;
  readonly source: string;
  readonly credit: string;
}

/** The same for a number to quote. */
export function estimateQuoteHeight({ text, label, asOf, source, credit }: QuoteContent, width: number): number {
  const padding = Math.min(20, Math.max(12, width * 0.03));
  const inner = width - 2 * padding;
  const valueSize = Math.min(48, Math.max(28, 19.2 + width * 0.05));
  const value = lines(text, inner, valueSize, 600) * valueSize * 1.1;
  const words = 6 + lines(label, inner, 17, 500) * 24 + 6 + lines(asOf, inner, 14) * 19.6;
  const fold = 8 + lines('The number on this page and where it comes from', inner - 20, 14) * 20 + 12;
  const foot = 17 + lines(source, inner, 13) * 18.2 + 4 + lines(credit, inner - 34, 13) * 18.2;
  return Math.ceil((2 * padding + value + words + fold + foot) / 10) * 10;
}
