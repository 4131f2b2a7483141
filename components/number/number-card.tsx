import { formatDate } from '@/lib/citation/source-label';
import { CardFacts, type CardSource, CardSources } from './card-facts';
import { type CardEvidence, describeEvidence } from './evidence';

export interface NumberCardProps {
  readonly id: string;
  /** The value with its unit, as a sentence shows it. */
  readonly text: string;
  readonly label: string;
  /** The producer's first. */
  readonly sources: readonly CardSource[];
  readonly locator?: string | undefined;
  readonly asOf: string;
  readonly basis?: string | undefined;
  readonly evidence: CardEvidence;
  readonly note?: string | undefined;
}

/**
 * Where a bound number comes from. The shell shows a copy of it beside the text; without script it stands in the page's list.
 * The link to the number's own page is also the address that "Copy with credit" gives.
 */
export function NumberCard({ id, text, label, sources, note, ...facts }: NumberCardProps) {
  return (
    <div id={`number-${id}`} className="number-card">
      <p className="card-value">{text}</p>
      <p className="card-label">{label}</p>
      <NumberFacts sources={sources} {...facts} />
      {note ? <p className="card-note">{note}</p> : null}
      <CardSources sources={sources} />
      <p className="card-links">
        <a className="card-page" href={`/numbers/${id}/`}>
          More on this number
        </a>
      </p>
    </div>
  );
}

type NumberFactsProps = Pick<NumberCardProps, 'sources' | 'locator' | 'asOf' | 'basis' | 'evidence'>;

/** The facts of a number under the names by which the shell reads them for a credit line. */
export function NumberFacts({ sources, locator, asOf, basis, evidence }: NumberFactsProps) {
  const producers = [...new Set(sources.map(({ producer }) => producer))];
  return (
    <CardFacts
      facts={[
        { name: 'Producer', text: producers.join('; ') },
        { name: 'Where', text: [sources[0]?.title, locator].filter(Boolean).join(', ') },
        { name: 'As of', text: formatDate(asOf) },
        basis ? { name: 'Basis', text: basis } : undefined,
        { name: 'Evidence', text: describeEvidence(evidence) },
      ]}
    />
  );
}
