import { CorrectionNote } from '@/components/correction/correction-note';
import { EmbedFigure } from '@/components/embed/embed-figure';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { EmbedNumber } from '@/components/embed/embed-number';
import { Slot } from '@/components/figure/slot';
import { correctionsFor, getEntry, type Site, viewFigure } from '@/lib/content';
import { describeEmbed } from './embed-facts';
import { FigureChart } from './figure-chart';
import { InstrumentChart } from './instrument-chart';

interface EmbedPageProps {
  readonly site: Site;
  readonly id: string;
}

/** The bare page of a figure, an instrument or a number as it is now. */
export function EmbedPage({ site, id }: EmbedPageProps) {
  const { embed, source, credit } = describeEmbed(site, id);
  return (
    <EmbedFrame id={id} kind={embed.kind} source={source} credit={credit} note={<CorrectionNote corrections={correctionsFor(site, id)} />}>
      {embed.kind === 'number' ? (
        <QuotedNumber site={site} id={id} />
      ) : (
        <Picture site={site} id={id} isInstrument={embed.kind === 'instrument'} />
      )}
    </EmbedFrame>
  );
}

function Picture({ site, id, isInstrument }: EmbedPageProps & { readonly isInstrument: boolean }) {
  const view = viewFigure(site, id);
  if (!isInstrument) return <EmbedFigure view={view} chart={<FigureChart view={view} />} />;
  return (
    <div data-instrument={id}>
      <EmbedFigure view={view} chart={<InstrumentChart site={site} view={view} />} />
    </div>
  );
}

function QuotedNumber({ site, id }: EmbedPageProps) {
  const { value, text, label, as_of: asOf, evidence, basis } = getEntry(site.numbers, id, 'number');
  return (
    <>
      <EmbedNumber id={id} value={value} text={text} label={label} asOf={asOf} evidence={evidence} basis={basis} />
      <Slot name="numbers" html="" />
    </>
  );
}
