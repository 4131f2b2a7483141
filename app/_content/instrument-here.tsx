import { CorrectionNote } from '@/components/correction/correction-note';
import { Figure } from '@/components/figure/figure';
import { InstrumentNotes } from '@/components/instrument/instrument-notes';
import { correctionsFor, nameSources, readInstrument, type Site, viewFigure } from '@/lib/content';
import type { FigureView } from '@/lib/figure/figure-view';
import { inlineText } from '@/lib/inline/inline';
import type { InstrumentMeta } from '@/lib/models/instrument';
import { InstrumentChart } from './instrument-chart';

interface InstrumentHereProps {
  readonly site: Site;
  readonly id: string;
  /** Figures of the page in their order. */
  readonly numbering?: readonly string[];
  readonly citation?: (source: string) => number;
  /** The preset to begin in; else the default state. */
  readonly state?: string | undefined;
}

/** An instrument in a page: a complete figure of its default state or of a preset, with controls for those whose browser runs the model. */
export function InstrumentHere({ site, id, numbering, citation, state }: InstrumentHereProps) {
  const meta = readInstrument(id);
  const view = inState(viewFigure(site, id, numbering), meta, state);
  const { question, assumptions, leavesOut } = meta;
  const sources = nameSources(
    site,
    assumptions.map(({ source }) => source),
  );
  const chart = (
    <>
      <p className="instrument-question">{question}</p>
      <InstrumentChart site={site} view={view} state={state} />
      <InstrumentNotes id={id} assumptions={assumptions} leavesOut={leavesOut} sources={sources} />
    </>
  );
  return (
    <div className="instrument" data-instrument={id}>
      <Figure
        view={view}
        chart={chart}
        note={<CorrectionNote corrections={correctionsFor(site, id)} />}
        {...(citation ? { citation } : {})}
      />
    </div>
  );
}

/** Title and caption state what the default settings show: in another state the preset speaks, and they stand beside as what they are. */
export function inState(view: FigureView, { title, presets }: InstrumentMeta, state: string | undefined): FigureView {
  const preset = presets.find(({ id }) => id === state);
  if (!preset) return view;
  const finding = { kind: 'link', href: `/instruments/${view.id}/`, children: [inlineText(view.title)] } as const;
  return {
    ...view,
    title: [title],
    subtitle: [`Begins with “${preset.label}”. ${preset.story}`],
    caption: ['With the settings that it has elsewhere: ', finding, '.'],
  };
}
