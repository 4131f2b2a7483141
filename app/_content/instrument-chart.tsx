import { Slot } from '@/components/figure/slot';
import { ParameterList } from '@/components/instrument/parameter-list';
import { nameSources, readDrawing, readInstrument, type Site } from '@/lib/content';
import type { FigureView } from '@/lib/figure/figure-view';
import { inlineText } from '@/lib/inline/inline';
import { InstrumentIsland } from './instrument-island.client';

/** Picture and controls of an instrument; without script its default state and the values it was drawn with. */
export function InstrumentChart({ site, view: { id, title, modes } }: { readonly site: Site; readonly view: FigureView }) {
  const { parameters, presets, result, inputs } = readInstrument(id);
  return (
    <>
      <InstrumentIsland
        id={id}
        parameters={parameters}
        presets={presets}
        result={result}
        inputs={inputs}
        title={inlineText(title)}
        mode={modes[0] ?? 'absolute'}
        sources={nameSources(
          site,
          parameters.map(({ source }) => source),
        )}
      >
        <Slot name={`figure:${id}`} html={readDrawing(id).slot} />
      </InstrumentIsland>
      <ParameterList parameters={parameters} />
    </>
  );
}
