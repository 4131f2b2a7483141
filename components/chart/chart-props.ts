import type { FigureData } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';

/** What every form of chart is given, at build and in the browser alike. */
export interface ChartProps {
  /** The figure's id: prefix of all ids inside the picture. */
  readonly id: string;
  readonly data: FigureData;
  readonly mode: FigureMode;
  readonly size: ChartSize;
  /** Keys of isolated series; empty means all. */
  readonly only: readonly string[];
  readonly animate: boolean;
}

/**
 * Prefix of ids inside a picture. The live chart has its own: it stands in the page beside the hidden static one,
 * and browsers do not paint with a pattern that lies in a hidden svg.
 */
export function getIdPrefix({ id, size, animate }: ChartProps): string {
  return animate ? `${id}-${size}-live` : `${id}-${size}`;
}

export type ChartSize = 'wide' | 'narrow';

/** Drawing widths; the page scales the picture to its column. */
export const chartWidth: Readonly<Record<ChartSize, number>> = { wide: 720, narrow: 340 };
export const chartHeight: Readonly<Record<ChartSize, number>> = { wide: 400, narrow: 340 };

/** Sizes of type inside the picture, chosen so that a narrow drawing still reads at 320 pixels. */
export const type = { tick: 12, label: 13, value: 12.5, note: 12 } as const;

/** Edges of the area in which the marks stand. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
