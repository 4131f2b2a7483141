import type { ComponentType, ReactNode } from 'react';
import { inState } from '@/app/_content/instrument-here';
import { CorrectionNote } from '@/components/correction/correction-note';
import { Figure } from '@/components/figure/figure';
import { Slot } from '@/components/figure/slot';
import { InstrumentNotes } from '@/components/instrument/instrument-notes';
import { ParameterList } from '@/components/instrument/parameter-list';
import { correctionsFor, drawingName, nameSources, readDrawing, readInstrument, type Site, viewFigure } from '@/lib/content';
import { inlineText } from '@/lib/inline/inline';
import { beginAt, fillState, placeInAddress } from '@/lib/models/state';

interface Context {
  readonly site: Site;
  /** Figures of the lesson in their order. */
  readonly figures: readonly string[];
  readonly citation: (source: string) => number;
}

/** The figures and instruments of a lesson as they stand on paper: a picture with its table; models run on the site. */
export function makeStillParts({ site, figures, citation }: Context): Record<string, ComponentType<never>> {
  const parts: Record<string, (props: Readonly<Record<string, string>>) => ReactNode> = {
    Figure: ({ id = '' }) => (
      <Figure
        view={viewFigure(site, id, figures)}
        chart={
          <div className="figure-drawing" data-chart>
            <Slot name={`figure:${id}`} html={readDrawing(id).slot} />
          </div>
        }
        note={<CorrectionNote corrections={correctionsFor(site, id)} />}
        citation={citation}
      />
    ),
    Instrument: ({ id = '', state }) => <StillInstrument site={site} id={id} state={state} figures={figures} citation={citation} />,
    Guess: ({ figure = '', question = '' }) => (
      <p className="live-link">
        {question} <a href={`/figures/${figure}/`}>Guess on the site: {inlineText(viewFigure(site, figure).title)}</a>
      </p>
    ),
  };
  return parts as unknown as Record<string, ComponentType<never>>;
}

interface StillInstrumentProps extends Context {
  readonly id: string;
  /** The preset to begin in; else the default state. */
  readonly state?: string | undefined;
}

/** An instrument in the state in which the lesson wants it, with its settings listed and the way to the live one in that state. */
function StillInstrument({ site, id, state, figures, citation }: StillInstrumentProps) {
  const meta = readInstrument(id);
  const begin = state === undefined ? meta : beginAt(meta, state);
  if (!begin) throw new Error(`<Instrument id="${id}" state="${state}" />: no such preset`);
  const asked = meta.presets.find((preset) => preset.id === state)?.state ?? {};
  const query = placeInAddress('', id, meta.parameters, fillState(meta.parameters, asked));
  const sources = nameSources(
    site,
    meta.assumptions.map(({ source }) => source),
  );
  return (
    <div className="instrument" data-instrument={id}>
      <Figure
        view={inState(viewFigure(site, id, figures), meta, state)}
        chart={
          <>
            <p className="instrument-question">{meta.question}</p>
            <div className="figure-drawing" data-chart>
              <Slot name={`figure:${drawingName(id, state)}`} html={readDrawing(id, state).slot} />
            </div>
            <p className="instrument-result">{state === undefined ? meta.result : (meta.presetResults[state] ?? meta.result)}</p>
            <ParameterList parameters={begin.parameters} />
            <p className="live-link">
              This is a picture of a model. <a href={`/instruments/${id}/${query}`}>Set its values yourself on the site</a>
            </p>
            <InstrumentNotes id={id} assumptions={meta.assumptions} leavesOut={meta.leavesOut} sources={sources} />
          </>
        }
        note={<CorrectionNote corrections={correctionsFor(site, id)} />}
        citation={citation}
      />
    </div>
  );
}
