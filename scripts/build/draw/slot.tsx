import { renderToStaticMarkup } from 'react-dom/server';
import { FigureTable } from '@/components/figure/figure-table';
import type { FigureData } from '@/lib/figure/figure-data';
import type { FigureMode } from '@/lib/figure/figure-view';

/** The rows as an HTML table. */
export function renderTable(data: FigureData, mode: FigureMode, title: string): string {
  return renderToStaticMarkup(<FigureTable data={data} mode={mode} caption={title} />);
}

/** What the finishing step puts into a figure's slot: the picture in both sizes and its table. */
export function renderSlot(
  picture: { readonly wide: string; readonly narrow: string },
  table: string,
  rows: number,
  title: string,
): string {
  const markup = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } });
  return renderToStaticMarkup(
    <>
      <div className="figure-picture">
        <div data-size="wide" {...markup(picture.wide)} />
        <div data-size="narrow" {...markup(picture.narrow)} />
      </div>
      <details className="figure-table">
        <summary>{`Table: ${rows} ${rows === 1 ? 'row' : 'rows'}`}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
        <section className="table-scroll" tabIndex={0} aria-label={`Table: ${title}`} {...markup(table)} />
      </details>
    </>,
  );
}
