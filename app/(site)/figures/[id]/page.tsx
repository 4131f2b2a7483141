import type { Metadata } from 'next';
import { CiteHere } from '@/app/_content/cite-here';
import { EmbedHere } from '@/app/_content/embed-here';
import { FigureHere } from '@/app/_content/figure-here';
import { pageMetadata } from '@/app/_content/page-metadata';
import { PictureHere } from '@/app/_content/picture-here';
import { StructuredData } from '@/app/_content/structured-data';
import { SourceList } from '@/components/article/source-list';
import { FigureFacts } from '@/components/figure-page/figure-facts';
import { HistoryList } from '@/components/history/history-list';
import { TakeAway } from '@/components/figure-page/take-away';
import { datesOf, getEntry, historyOf, listDatasetsOf, readDrawing, readSite, shareImage, viewFigure } from '@/lib/content';
import { holdsWithheld } from '@/lib/figure/withheld';
import { inlineText } from '@/lib/inline/inline';

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

const site = readSite();

export const dynamicParams = false;

export function generateStaticParams() {
  return [...site.figures.keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { title, subtitle } = viewFigure(site, id);
  return pageMetadata({
    kind: 'figure',
    id,
    path: `/figures/${id}/`,
    title: inlineText(title),
    description: inlineText(subtitle),
    image: shareImage('figure', id, site),
  });
}

export default async function FigurePage({ params }: PageProps) {
  const { id } = await params;
  const { meta, isInstrument } = getEntry(site.figures, id, 'figure');
  const view = viewFigure(site, id);
  const uses = [...site.articles, ...site.lessons].filter(({ figures }) => figures.includes(id));
  const datasets = listDatasetsOf(id).map((dataset) => ({ id: dataset, title: getEntry(site.datasets, dataset, 'dataset').meta.title }));
  return (
    <div className="page figure-page">
      <StructuredData kind="figure" id={id} />
      <p className="kicker">
        <a href="/figures/">Figures</a>
      </p>
      <h1 className="figure-page-title">{inlineText(view.title)}</h1>
      <div className="figure-sheet">
        <FigureHere site={site} id={id} titled />
        <TakeAway
          id={id}
          citeId={`cite-figure-${id}-apa`}
          embedId={`embed-${id}-choices`}
          holdsWithheld={holdsWithheld(readDrawing(id).data)}
        />
      </div>
      <CiteHere kind="figure" id={id} />
      <EmbedHere kind="figure" id={id} />
      <PictureHere id={id} />
      <section aria-labelledby="figure-facts" className="figure-facts">
        <h2 id="figure-facts">About this figure</h2>
        <FigureFacts
          datasets={datasets}
          uses={uses.map(({ slug, meta: { title }, file }) => ({ title, address: `/${file.split('/')[1]}/${slug}/#${id}` }))}
          instrument={isInstrument ? `/instruments/${id}/` : undefined}
          dates={datesOf(site, 'figure', id)}
          reviewed={view.reviewed}
          license={site.info.license}
        />
        <h2 id="history">History</h2>
        <HistoryList entries={historyOf(site, 'figure', id)} />
        <h2 id="figure-sources">Sources</h2>
        <SourceList className="plain-sources" sources={meta.sources.map((key) => getEntry(site.sources, key, 'source'))} note />
      </section>
    </div>
  );
}
