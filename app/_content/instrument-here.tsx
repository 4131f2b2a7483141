import { Figure } from '@/components/figure/figure';
import { Slot } from '@/components/figure/slot';
import { InstrumentNotes } from '@/components/instrument/instrument-notes';
import { ParameterList } from '@/components/instrument/parameter-list';
import { nameSources, readDrawing, readInstrument, type Site, viewFigure } from '@/lib/content';
import { inlineText } from '@/lib/inline/inline';
import { InstrumentIsland } from './instrument-island.client';

interface InstrumentHereProps {
  readonly site: Site;
  readonly id: string;
  /** Figures of the page in their order. */
  readonly numbering?: readonly string[];
  readonly citation?: (source: string) => number;
}

/** An instrument in a page: a complete figure of its default state, with controls for those whose browser runs the model. */
export function InstrumentHere({ site, id, numbering, citation }: InstrumentHereProps) {
  const view = viewFigure(site, id, numbering);
  const { question, parameters, presets, result, inputs, assumptions, leavesOut } = readInstrument(id);
  const named = (keys: readonly string[]) => nameSources(site, keys);
  const chart = (
    <>
      <p className="instrument-question">{question}</p>
      <InstrumentIsland
        id={id}
        parameters={parameters}
        presets={presets}
        result={result}
        inputs={inputs}
        title={inlineText(view.title)}
        mode={view.modes[0] ?? 'absolute'}
        sources={named(parameters.map(({ source }) => source))}
      >
        <Slot name={`figure:${id}`} html={readDrawing(id).slot} />
      </InstrumentIsland>
      <ParameterList parameters={parameters} />
      <InstrumentNotes id={id} assumptions={assumptions} leavesOut={leavesOut} sources={named(assumptions.map(({ source }) => source))} />
    </>
  );
  return (
    <div className="instrument" data-instrument={id}>
      <Figure view={view} chart={chart} {...(citation ? { citation } : {})} />
    </div>
  );
}
