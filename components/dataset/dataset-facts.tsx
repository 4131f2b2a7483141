import type { ReactNode } from 'react';
import { formatDate } from '@/lib/citation/source-label';
import { tellRows } from '@/lib/data/row-view';
import { writeProducers } from './dataset-card';

interface DatasetFactsProps {
  readonly view: {
    readonly rows: readonly unknown[];
    readonly columns: readonly unknown[];
    readonly coverage: string;
    readonly asOf: string;
    readonly producers: readonly string[];
    readonly sources: readonly unknown[];
    readonly license: { readonly name: string; readonly url?: string | undefined };
  };
  /** Days of the first edition that holds it and of the last that changed it. */
  readonly dates: { readonly published?: string; readonly updated?: string };
}

/** What somebody wants to know before taking the rows: how many, how far, whose, on what terms. */
export function DatasetFacts({ view, dates }: DatasetFactsProps) {
  const { rows, columns, coverage, asOf, producers, sources, license } = view;
  return (
    <dl className="dataset-facts">
      <Fact name="Rows">
        {tellRows(rows.length, rows.length, rows.length).replace('All ', '')} in {columns.length} columns
      </Fact>
      <Fact name="Covers">{formatDate(coverage)}</Fact>
      <Fact name="As of">{formatDate(asOf)}, the newest source in it</Fact>
      <Fact name="From">
        {writeProducers(producers)} (<a href="#sources">{sources.length === 1 ? 'one source' : `${sources.length} sources`}</a>)
      </Fact>
      <Fact name="License">{license.url ? <a href={license.url}>{license.name}</a> : license.name}</Fact>
      {dates.published ? (
        <Fact name="Published">
          {formatDate(dates.published)}
          {dates.updated && dates.updated !== dates.published ? `, changed ${formatDate(dates.updated)}` : ''}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
