import { formatBare } from '@/lib/figure/format-value';
import { cropPicture } from '@/lib/embed/crop-picture';

interface PinnedFigureProps {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: { readonly what: string; readonly point: string; readonly use: string };
  /** Pictures as they were stored. */
  readonly wide: string;
  readonly narrow?: string;
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
}

/** A figure of an edition: the picture and rows that were released, never drawn anew. */
export function PinnedFigure({ id, edition, title, subtitle, description, wide, narrow, rows }: PinnedFigureProps) {
  const markup = (svg: string) => ({ dangerouslySetInnerHTML: { __html: cropPicture(svg) } });
  return (
    <figure id={id} data-figure={id} data-edition={edition} data-state="static" aria-labelledby={`${id}-title`} className="embed-figure">
      <figcaption className="embed-head">
        <h1 id={`${id}-title`} className="embed-title">
          {title}
        </h1>
        <p className="embed-subtitle">{subtitle}</p>
      </figcaption>
      <div className="figure-drawing">
        <div className="figure-picture embed-paper">
          <div data-size={narrow ? 'wide' : undefined} {...markup(wide)} />
          {narrow ? <div data-size="narrow" {...markup(narrow)} /> : null}
        </div>
        <PinnedTable title={title} rows={rows} />
      </div>
      <details className="figure-description" data-description>
        <summary>What the picture shows</summary>
        <p>{`${description.what} ${description.point} ${description.use}`}</p>
      </details>
    </figure>
  );
}

function PinnedTable({ title, rows: [head = [], ...rows] }: Pick<PinnedFigureProps, 'title' | 'rows'>) {
  return (
    <details className="figure-table">
      <summary>{`Table: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section className="table-scroll" tabIndex={0} aria-label={`Table: ${title}`}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={[first, ...cells].join()}>
                <th scope="row">{first}</th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
                  <td key={index}>{/^-?\d+(\.\d+)?$/.test(cell) ? formatBare(Number(cell)) : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
