import type { ReactNode } from 'react';
import { Inline } from '@/components/content/inline';
import type { FigureView } from '@/lib/figure/figure-view';

interface FigureProps {
  readonly view: FigureView;
  /** Controls and picture: the island around its slot, or the slot of a drawing of our own. */
  readonly chart: ReactNode;
  /** Place of a source in the page's list of sources. */
  readonly citation?: (source: string) => number;
  /** Corrections, in sight beside the chart. */
  readonly note?: ReactNode;
  /** The figure's own page: its heading says the title already, and what can be taken stands beside it. */
  readonly titled?: boolean;
}

/** A figure as it stands in a page: finding, picture with table, takeaway, description, sources, and what a reader can take away. */
export function Figure({ view, chart, citation, note, titled = false }: FigureProps) {
  const { id, title, subtitle, caption, description, method, sources, wide } = view;
  const titleId = `${id}-title`;
  return (
    <figure id={id} data-figure={id} data-state="static" aria-labelledby={titleId} className={wide ? 'figure figure-wide' : 'figure'}>
      <figcaption className="figure-head">
        <p id={titleId} className={titled ? 'figure-title visually-hidden' : 'figure-title'}>
          <Inline nodes={title} />
        </p>
        <p className="figure-subtitle">
          <Inline nodes={subtitle} citation={citation} />
        </p>
      </figcaption>
      {chart}
      {note}
      <p className="figure-caption">
        <Inline nodes={caption} citation={citation} />
      </p>
      <details className="figure-description" data-description>
        <summary>{method ? 'Description and method' : 'Description'}</summary>
        <p>
          <Inline nodes={description.what} />
        </p>
        <p>
          <Inline nodes={description.point} />
        </p>
        <p>
          <Inline nodes={description.use} />
        </p>
        {method ? (
          <p className="figure-method">
            How the rows were made: <Inline nodes={method} citation={citation} />
          </p>
        ) : null}
      </details>
      <p className="figure-source">
        Source:{' '}
        {sources.map(({ key, label }, index) => (
          <span key={key}>
            {index > 0 ? '; ' : ''}
            <a href={`/sources/#${key}`}>{label}</a>
          </span>
        ))}
      </p>
      {titled ? null : (
        <ul className="figure-actions">
          <li>
            <a href={`/figures/${id}/`} data-copy-link>
              Permanent link
            </a>
          </li>
          <li>
            <a href={`/figures/${id}/data.csv`} download={`${id}.csv`}>
              Data <small>CSV</small>
            </a>
          </li>
          <li>
            <a href={`/figures/${id}/figure.svg`} download={`${id}.svg`}>
              Image <small>SVG</small>
            </a>
          </li>
        </ul>
      )}
    </figure>
  );
}
