import { EmbedFigure } from '@/components/embed/embed-figure';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { EmbedNumber } from '@/components/embed/embed-number';
import { Slot } from '@/components/figure/slot';
import { sourceProducer } from '@/lib/citation/source-label';
import { type Embed, getEntry, type Site, viewFigure } from '@/lib/content';
import { absolute } from './addresses';
import { FigureChart } from './figure-chart';
import { InstrumentChart } from './instrument-chart';

interface EmbedPageProps {
  readonly site: Site;
  readonly embed: Embed;
}

/** The bare page of a figure, an instrument or a number. */
export function EmbedPage({ site, embed }: EmbedPageProps) {
  return embed.kind === 'number' ? <NumberPage site={site} embed={embed} /> : <PicturePage site={site} embed={embed} />;
}

function PicturePage({ site, embed }: EmbedPageProps) {
  const view = viewFigure(site, embed.id);
  const isInstrument = embed.kind === 'instrument';
  const figure = (
    <EmbedFigure view={view} chart={isInstrument ? <InstrumentChart site={site} view={view} /> : <FigureChart view={view} />} />
  );
  return (
    <EmbedFrame
      id={embed.id}
      kind={embed.kind}
      source={`Source: ${view.sources.map(({ label }) => label).join('; ')}`}
      credit={creditOf(site, embed, isInstrument ? 'Model and chart' : view.isDrawing ? 'Drawing' : 'Chart')}
    >
      {isInstrument ? <div data-instrument={embed.id}>{figure}</div> : figure}
    </EmbedFrame>
  );
}

function NumberPage({ site, embed }: EmbedPageProps) {
  const { id, value, text, label, as_of: asOf, evidence, basis, sources, locator } = getEntry(site.numbers, embed.id, 'number');
  const works = sources.map((key) => getEntry(site.sources, key, 'source'));
  const names = works.map((source) => {
    const producer = sourceProducer(source);
    return source.title.includes(producer) ? source.title : `${producer}, ${source.title}`;
  });
  return (
    <EmbedFrame
      id={id}
      kind="number"
      source={`Source: ${names.join('; ')}${locator ? `, ${locator}` : ''}`}
      credit={creditOf(site, embed, 'Via')}
    >
      <EmbedNumber id={id} value={value} text={text} label={label} asOf={asOf} evidence={evidence} basis={basis} />
      <Slot name="numbers" html="" />
    </EmbedFrame>
  );
}

const creditOf = ({ info }: Site, { address }: Embed, what: string) => ({
  what,
  site: info.name,
  license: info.license,
  address,
  shownAddress: absolute(address).replace(/^https?:\/\//, ''),
});
