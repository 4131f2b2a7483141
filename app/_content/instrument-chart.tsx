import { Slot } from '@/components/figure/slot';
import { ParameterList } from '@/components/instrument/parameter-list';
import { drawingName, nameSources, readDrawing, readInstrument, type Site } from '@/lib/content';
import type { FigureView } from '@/lib/figure/figure-view';
import { inlineText } from '@/lib/inline/inline';
import { beginAt } from '@/lib/models/state';
import { InstrumentIsland } from './instrument-island.client';

interface InstrumentChartProps {
  readonly site: Site;
  readonly view: FigureView;
  /** The preset to begin in; else the default state. */
  readonly state?: string | undefined;
}

/** Picture and controls of an instrument; without script the state it begins in and the values it was drawn with. */
export function InstrumentChart({ site, view: { id, title, modes }, state }: InstrumentChartProps) {
  const meta = readInstrument(id);
  const begin = state === undefined ? meta : beginAt(meta, state);
  if (!begin) throw new Error(`<Instrument id="${id}" state="${state}" />: no such preset`);
  const { parameters, presets } = begin;
  const result = state === undefined ? meta.result : (meta.presetResults[state] ?? meta.result);
  return (
    <>
      <InstrumentIsland
        id={id}
        parameters={parameters}
        presets={presets}
        result={result}
        inputs={meta.inputs}
        {...(state === undefined ? {} : { plain: meta.parameters })}
        title={inlineText(title)}
        mode={modes[0] ?? 'absolute'}
        sources={nameSources(
          site,
          parameters.map(({ source }) => source),
        )}
      >
        <Slot name={`figure:${drawingName(id, state)}`} html={readDrawing(id, state).slot} />
      </InstrumentIsland>
      <ParameterList parameters={parameters} />
    </>
  );
}
