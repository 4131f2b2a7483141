import { Inline } from '@/components/content/inline';
import { formatDate } from '@/lib/citation/source-label';
import { tellRows } from '@/lib/data/row-view';
import type { InlineNode } from '@/lib/inline/inline';

interface DatasetCardProps {
  readonly id: string;
  readonly title: string;
  readonly description: readonly InlineNode[];
  readonly rows: number;
  readonly columns: number;
  readonly coverage: string;
  readonly asOf: string;
  readonly producers: readonly string[];
  readonly units: readonly string[];
  readonly license: string;
  readonly files: readonly { readonly label: string; readonly href: string; readonly name: string }[];
}

/** A dataset in the catalogue: what it is, how far it reaches, whose it is, and its files. */
export function DatasetCard(props: DatasetCardProps) {
  const { id, title, description, rows, columns, coverage, asOf, producers, units, license, files } = props;
  return (
    <article className="dataset-card">
      <h3 id={id}>
        <a href={`/data/${id}/`}>{title}</a>
      </h3>
      <p>
        <Inline nodes={description} plain />
      </p>
      <dl>
        <Fact name="Covers">
          {formatDate(coverage)}, as of {formatDate(asOf)}
        </Fact>
        <Fact name="Size">
          {tellRows(rows, rows, rows).replace('All ', '')}, {columns} columns
        </Fact>
        {units.length > 0 ? <Fact name="Units">{units.join(', ')}</Fact> : null}
        <Fact name="From">{writeProducers(producers)}</Fact>
        <Fact name="License">{license}</Fact>
      </dl>
      <p className="dataset-card-files">
        {files.length === 0
          ? 'No rows to take away: we may not pass them on.'
          : files.map(({ label, href, name }) => (
              <a key={href} href={href} download={name} aria-label={`${label}: ${title}`}>
                {label}
              </a>
            ))}
      </p>
    </article>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The first three; the page names all. */
export function writeProducers(producers: readonly string[]): string {
  const rest = producers.length - 3;
  return rest > 0 ? `${producers.slice(0, 3).join('; ')} and ${rest} more` : producers.join('; ');
}
