import type { Metadata } from 'next';
import { absolute } from '@/app/_content/addresses';
import { CiteHere } from '@/app/_content/cite-here';
import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { SourceList } from '@/components/article/source-list';
import { Inline } from '@/components/content/inline';
import { CorrectionNote } from '@/components/correction/correction-note';
import { DatasetFacts } from '@/components/dataset/dataset-facts';
import { EditionsTable } from '@/components/dataset/editions-table';
import { FieldTable } from '@/components/dataset/field-table';
import { FileList } from '@/components/dataset/file-list';
import { RowTable } from '@/components/dataset/row-table';
import { SnippetList } from '@/components/dataset/snippet-list';
import { FigureCard } from '@/components/figure-card/figure-card';
import { PageHead } from '@/components/frame/page-head';
import { HistoryList } from '@/components/history/history-list';
import { datesOf, readSite, viewFigure } from '@/lib/content';
import { correctionsFor } from '@/lib/content/corrections';
import { viewDataset } from '@/lib/content/dataset-view';
import { historyOf } from '@/lib/content/history';
import { findCodes, writeSnippets } from '@/lib/downloads/snippets';
import { inlineText } from '@/lib/inline/inline';
import { datasetTopics } from '@/lib/schema/dataset';

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

const site = readSite();

export const dynamicParams = false;

export function generateStaticParams() {
  return [...site.datasets.keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { title, description } = viewDataset(site, id);
  return pageMetadata({ kind: 'dataset', id, path: `/data/${id}/`, title: `${title}: data`, description: inlineText(description) });
}

export default async function DatasetPage({ params }: PageProps) {
  const { id } = await params;
  const view = viewDataset(site, id);
  const isOpen = view.license.redistribute;
  return (
    <div className="page dataset-page">
      <StructuredData kind="dataset" id={id} />
      <p className="kicker">
        <a href="/data/">Data</a>
        <a href={`/data/#topic-${view.topic}`}>{datasetTopics[view.topic]}</a>
      </p>
      <PageHead title={view.title} standfirst={<Inline nodes={view.description} />} />
      <CorrectionNote corrections={correctionsFor(site, id)} />
      <DatasetFacts view={view} dates={datesOf(site, 'dataset', id)} />
      {isOpen ? (
        <>
          <FileList files={view.files} />
          <CiteHere kind="dataset" id={id} />
          <h2 id="rows">The rows</h2>
          <RowTable title={view.title} address={`/data/${id}/data.json`} columns={view.columns} rows={view.rows} />
        </>
      ) : (
        <>
          <Closed view={view} />
          <CiteHere kind="dataset" id={id} />
        </>
      )}
      <h2 id="method">How it was made</h2>
      <p className="dataset-text">
        <Inline nodes={view.method} />
      </p>
      {view.editions ? <EditionsTable editions={view.editions} /> : null}
      <h2 id="columns">Columns</h2>
      <FieldTable columns={view.columns} caption={`Columns: ${view.title}`} />
      {view.figures.length > 0 ? (
        <>
          <h2 id="figures">Drawn in</h2>
          <ul className="gallery-grid">
            {view.figures.map((figure) => (
              <li key={figure}>
                <FigureCard view={viewFigure(site, figure)} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {view.numbers.length > 0 ? (
        <>
          <h2 id="numbers">Numbers computed from it</h2>
          <ul className="number-links">
            {view.numbers.map(({ id: number, label, text }) => (
              <li key={number}>
                <a href={`/numbers/${number}/`}>{label}</a> <span>{text}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isOpen ? (
        <>
          <h2 id="load">Load it</h2>
          <SnippetList
            snippets={writeSnippets(
              absolute(`/data/${id}/data.csv`),
              id,
              findCodes(site.datasets.get(id)?.table ?? { columns: {}, rows: [] }),
            )}
          />
        </>
      ) : null}
      <h2 id="sources">Sources</h2>
      <SourceList className="plain-sources" sources={view.sources} note />
      <h2 id="history">History</h2>
      <HistoryList entries={historyOf(site, 'dataset', id)} />
      {process.env.SEVENTEEN_FINISH === '1' || !isOpen ? null : <script src={`${process.env.BASE_PATH ?? ''}/_shell/table.js`} defer />}
    </div>
  );
}

/** Why there is nothing to take away, and what there is instead. */
function Closed({ view: { license } }: { readonly view: ReturnType<typeof viewDataset> }) {
  return (
    <div className="dataset-closed">
      <h2 id="rows">No rows here, and why</h2>
      <p>
        As far as we know its terms, we may not pass the rows of this dataset on: {license.name}. So there is no table and no file. What is
        drawn or computed from it stands below, with the sources from which the rows can be had.
        {license.url ? (
          <>
            {' '}
            See <a href={license.url}>the producer’s own page</a>.
          </>
        ) : null}
      </p>
    </div>
  );
}
