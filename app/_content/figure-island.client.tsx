'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { FigureControls, type SeriesButton } from '@/components/figure/figure-controls';
import { FigureTable } from '@/components/figure/figure-table';
import type { FigureData } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';
import { applyMode, selectSeries } from '@/lib/figure/modes';
import { defaultFigureState, isDefaultFigureState } from '@/lib/figure/url-state';
import { ChartBoundary } from './chart-boundary.client';
import { useChartSize } from './use-chart-size.client';
import { useFigureState } from './use-figure-state.client';
import { tellDrawn, useWaking } from './use-island.client';
import { useLiveChart } from './use-live-chart.client';

interface FigureIslandProps {
  readonly id: string;
  /** The title as words, for the chart's accessible name. */
  readonly title: string;
  readonly modes: readonly { readonly mode: FigureMode; readonly label: string }[];
  readonly series: readonly SeriesButton[];
  /** Address of the drawn rows. */
  readonly rows: string;
  /** The slot with the static picture and its table. */
  readonly children: ReactNode;
}

/** Controls and picture of a figure. The static picture stays until the reader means this figure; then the live one takes its place at the same size. */
export function FigureIsland({ id, title, modes, series, rows, children }: FigureIslandProps) {
  const root = useRef<HTMLDivElement>(null);
  const choices = { id, modes: modes.map(({ mode }) => mode), seriesKeys: series.map(({ key }) => key) };
  const { live, wake, fail } = useLiveChart(id, root);
  const { state, change } = useFigureState(choices, wake);
  const size = useChartSize(root);
  const isLive = live.status === 'live';
  const isDefault = isDefaultFigureState(state, choices);

  useWaking(root, wake);

  // biome-ignore lint/correctness/useExhaustiveDependencies: state and size decide what was drawn
  useEffect(() => {
    tellDrawn(root.current, isLive);
  }, [isLive, state, size]);

  const reset = () => {
    change(defaultFigureState(choices));
    // The button goes away; the focus must not go with it.
    root.current?.querySelector('button')?.focus();
  };
  const only = state.only ? [state.only] : [];
  return (
    <div ref={root} className="figure-island" data-island={id} data-rows={rows}>
      <FigureControls modes={modes} series={series} state={state} disabled={live.status === 'failed'} onChange={change} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds form controls, this a picture */}
      <div
        className="figure-chart"
        data-chart
        data-shown={isLive && !isDefault ? 'other' : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the walk over the values by arrow keys needs a stop
        tabIndex={0}
        role="group"
        aria-roledescription="chart"
        aria-label={`${title}; use the arrow keys to read the values`}
      >
        <div className="figure-static">{children}</div>
        {isLive ? (
          <ChartBoundary onError={fail}>
            <div className="figure-live">
              {/* Ids of its own keep its patterns apart from those of the hidden static picture. */}
              <live.Chart id={`${id}-live`} data={live.data} mode={state.mode} size={size} only={only} animate />
            </div>
            {isDefault ? null : <LiveTable title={title} data={selectSeries(applyMode(live.data, state.mode), only)} />}
          </ChartBoundary>
        ) : null}
      </div>
      <div className="figure-view">
        <p role="status">{isDefault ? '' : describeView(state.mode, state.only, modes, series)}</p>
        {isDefault ? null : (
          <button type="button" className="figure-reset" onClick={reset}>
            Reset
          </button>
        )}
      </div>
      <p className="island-failed" data-failed={live.status === 'failed' ? '' : undefined}>
        The interactive chart could not be loaded. The picture and its table stand as they are.
      </p>
    </div>
  );
}

/** The table of another view; where the picture shows what was drawn at build, the table in the slot stands. */
function LiveTable({ title, data }: { readonly title: string; readonly data: FigureData }) {
  return (
    <details className="figure-table" data-live-table>
      <summary>Table of this view</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="table-scroll" tabIndex={0} aria-label={`Table: ${title}`}>
        <FigureTable data={data} mode="absolute" caption={title} />
      </section>
    </details>
  );
}

/** What is shown now, where it differs from the picture that the description speaks of. */
function describeView(mode: FigureMode, only: string | null, modes: FigureIslandProps['modes'], series: readonly SeriesButton[]): string {
  const view = mode === modes[0]?.mode ? [] : [`view “${modes.find((entry) => entry.mode === mode)?.label}”`];
  const alone = only ? [`only ${series.find(({ key }) => key === only)?.label}`] : [];
  return `Chart and table now show ${[...view, ...alone].join(', ')}.`;
}
