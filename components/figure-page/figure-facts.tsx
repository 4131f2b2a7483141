import { DatesLine, type DatesLineProps } from '@/components/history/dates-line';
import { formatDate } from '@/lib/citation/source-label';

interface FigureFactsProps {
  /** Whose rows it draws. */
  readonly datasets: readonly { readonly id: string; readonly title: string }[];
  readonly uses: readonly { readonly title: string; readonly address: string }[];
  /** Where readers can set its values. */
  readonly instrument?: string | undefined;
  readonly dates: DatesLineProps['dates'];
  readonly reviewed: string;
  readonly license: { readonly name: string; readonly url: string };
}

/** Where a figure comes from and where it is used. */
export function FigureFacts({ datasets, uses, instrument, dates, reviewed, license }: FigureFactsProps) {
  return (
    <dl>
      {datasets.length > 0 ? (
        <div>
          <dt>Data behind it</dt>
          <dd>
            <Links links={datasets.map(({ id, title }) => ({ title, address: `/data/${id}/` }))} />
          </dd>
        </div>
      ) : null}
      {instrument ? (
        <div>
          <dt>Try it</dt>
          <dd>
            <a href={instrument}>Set the values yourself</a>
          </dd>
        </div>
      ) : null}
      {uses.length > 0 ? (
        <div>
          <dt>Shown in</dt>
          <dd>
            <Links links={uses} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>Edition</dt>
        <dd>
          <DatesLine dates={dates} />
        </dd>
      </div>
      <div>
        <dt>Last reviewed</dt>
        <dd>{formatDate(reviewed)}</dd>
      </div>
      <div>
        <dt>License</dt>
        <dd>
          Picture and words: <a href={license.url}>{license.name}</a>. Data: by the terms of their producers.
        </dd>
      </div>
    </dl>
  );
}

function Links({ links }: { readonly links: readonly { readonly title: string; readonly address: string }[] }) {
  return (
    <ul>
      {links.map(({ title, address }) => (
        <li key={address}>
          <a href={address}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
