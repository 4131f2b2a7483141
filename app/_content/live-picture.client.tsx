'use client';

import { type ComponentType, memo } from 'react';
import type { ChartProps, ChartSize } from '@/components/chart/chart-props';
import { FigureTable } from '@/components/figure/figure-table';
import type { FigureData } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';

const none: readonly string[] = [];

interface LivePictureProps {
  readonly Chart: ComponentType<ChartProps>;
  readonly id: string;
  readonly data: FigureData;
  readonly mode: FigureMode;
  readonly size: ChartSize;
}

/**
 * The picture of a model's rows. Kept as it is while only the controls around it change: a slider must answer before the chart is drawn.
 * Marks follow the hand without an animation; ids of their own keep their patterns apart from those of the hidden static picture.
 */
export const LivePicture = memo(function LivePicture({ Chart, id, data, mode, size }: LivePictureProps) {
  return (
    <div className="figure-live">
      <Chart id={`${id}-live`} data={data} mode={mode} size={size} only={none} animate={false} />
    </div>
  );
});

interface LiveTableProps {
  readonly title: string;
  readonly data: FigureData;
  readonly mode: FigureMode;
}

/** The table of the values that are set; while they are those drawn at build, the table in the slot stands. */
export const LiveTable = memo(function LiveTable({ title, data, mode }: LiveTableProps) {
  return (
    <details className="figure-table" data-live-table>
      <summary>Table for these values</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="table-scroll" tabIndex={0} aria-label={`Table: ${title}`}>
        <FigureTable data={data} mode={mode} caption={title} />
      </section>
    </details>
  );
});
