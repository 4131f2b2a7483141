import { Figure } from '@/components/figure/figure';
import { InstrumentNotes } from '@/components/instrument/instrument-notes';
import { nameSources, readInstrument, type Site, viewFigure } from '@/lib/content';
import { InstrumentChart } from './instrument-chart';

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
  const { question, assumptions, leavesOut } = readInstrument(id);
  const sources = nameSources(
    site,
    assumptions.map(({ source }) => source),
  );
  const chart = (
    <>
      <p className="instrument-question">{question}</p>
      <InstrumentChart site={site} view={view} />
      <InstrumentNotes id={id} assumptions={assumptions} leavesOut={leavesOut} sources={sources} />
    </>
  );
  return (
    <div className="instrument" data-instrument={id}>
      <Figure view={view} chart={chart} {...(citation ? { citation } : {})} />
    </div>
  );
}
