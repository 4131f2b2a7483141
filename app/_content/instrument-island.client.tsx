'use client';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { InstrumentControls } from '@/components/instrument/instrument-controls';
import { InstrumentPresets } from '@/components/instrument/instrument-presets';
import type { FigureMode } from '@/lib/figure/figure-view';
import type { InstrumentMeta } from '@/lib/models/instrument';
import { defaultState, type Parameter } from '@/lib/models/parameter';
import { findPreset, isSameState, placeInAddress } from '@/lib/models/state';
import { parseModelUrlState } from '@/lib/models/url-state';
import { ChartBoundary } from './chart-boundary.client';
import { LivePicture, LiveTable } from './live-picture.client';
import { useChartSize } from './use-chart-size.client';
import { writeAddress } from './use-figure-state.client';
import { tellDrawn, useWaking } from './use-island.client';
import { useLiveInstrument } from './use-live-instrument.client';
import { useModelState } from './use-model-state.client';
import { useOutcome } from './use-outcome.client';

interface InstrumentIslandProps extends Pick<InstrumentMeta, 'id' | 'parameters' | 'presets' | 'result' | 'inputs'> {
  /** The parameters with their own defaults, where this page begins elsewhere. */
  readonly plain?: readonly Parameter[];
  /** The title as words, for the chart's accessible name. */
  readonly title: string;
  /** The view in which the picture was drawn at build. */
  readonly mode: FigureMode;
  /** Short names of the parameters' sources by key. */
  readonly sources: Readonly<Record<string, string>>;
  /** The slot with the static picture and its table. */
  readonly children: ReactNode;
}

/** Presets, picture, result and controls of an instrument. The model runs in the reader's browser; until it does, the default state stands. */
export function InstrumentIsland(props: InstrumentIslandProps) {
  const { id, parameters, plain = parameters, presets, result, inputs, title, mode, sources, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const start = useMemo(() => ({ state: defaultState(parameters), sentence: result }), [parameters, result]);
  const { live, wake, fail } = useLiveInstrument(id, inputs);
  const { state, epoch, change, replace } = useModelState(id, parameters, wake);
  const { data, hasFailed, told, isAtRest } = useOutcome(live.status === 'live' ? live.instrument : undefined, state, start);
  const size = useChartSize(root);
  const isLive = live.status === 'live' && data !== undefined;
  const isDefault = isSameState(parameters, state, start.state);
  const isOther = isLive && !isSameState(parameters, told.state, start.state);

  useWaking(root, wake);

  useEffect(() => {
    const isWritten = isSameState(parameters, parseModelUrlState(id, parameters, new URLSearchParams(location.search)), told.state);
    if (told.state !== start.state && !isWritten) writeAddress(placeInAddress(location.search, id, parameters, told.state));
  }, [id, parameters, told, start]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows and size decide what was drawn
  useEffect(() => {
    tellDrawn(root.current, isLive);
  }, [isLive, data, told, size]);

  const isDisabled = live.status === 'failed';
  return (
    <div ref={root} className="figure-island instrument-island" data-island={id}>
      <InstrumentPresets
        presets={presets}
        active={findPreset(parameters, presets, state)}
        told={plain === parameters ? undefined : findPreset(parameters, presets, start.state)?.id}
        disabled={isDisabled}
        onChoose={(preset) => replace(preset.state)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds form controls, this a picture */}
      <div
        className="figure-chart"
        data-chart
        data-shown={isOther ? 'other' : undefined}
        data-stale={hasFailed ? '' : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the walk over the values by arrow keys needs a stop
        tabIndex={0}
        role="group"
        aria-roledescription="chart"
        aria-label={`${title}; use the arrow keys to read the values`}
      >
        <div className="figure-static">{children}</div>
        {live.status === 'live' && data ? (
          <ChartBoundary onError={fail}>
            <LivePicture Chart={live.Chart} id={id} data={data} mode={mode} size={size} />
            {isOther && told.data ? <LiveTable title={title} data={told.data} mode={mode} /> : null}
          </ChartBoundary>
        ) : null}
      </div>
      <p className="instrument-result" role="status" data-at-rest={isAtRest ? '' : undefined} data-other={isOther ? '' : undefined}>
        {told.sentence}
      </p>
      {isOther ? <p className="instrument-result instrument-result-drawn">{result}</p> : null}
      <InstrumentControls
        name={id}
        parameters={parameters}
        state={state}
        epoch={epoch}
        sources={sources}
        isDefault={isDefault}
        address={`${process.env.BASE_PATH ?? ''}/instruments/${id}/${placeInAddress('', id, plain, told.state)}`}
        disabled={isDisabled}
        onChange={change}
        onReset={() => replace({})}
      />
      <p className="island-failed" data-failed={isDisabled ? '' : undefined}>
        The model could not be loaded. The picture and its table stand as they are.
      </p>
    </div>
  );
}
