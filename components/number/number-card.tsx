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

/** Where a bound number comes from. The shell shows a copy of it beside the text; without script it stands in the page's list. */
export function NumberCard({ id, text, label, sources, locator, asOf, basis, evidence, note }: NumberCardProps) {
  const producers = [...new Set(sources.map(({ producer }) => producer))];
  return (
    <div id={`number-${id}`} className="number-card">
      <p className="card-value">{text}</p>
      <p className="card-label">{label}</p>
      <CardFacts
        facts={[
          { name: 'Producer', text: producers.join('; ') },
          { name: 'Where', text: [sources[0]?.title, locator].filter(Boolean).join(', ') },
          { name: 'As of', text: formatDate(asOf) },
          basis ? { name: 'Basis', text: basis } : undefined,
          { name: 'Evidence', text: describeEvidence(evidence) },
        ]}
      />
      {note ? <p className="card-note">{note}</p> : null}
      <CardSources sources={sources} />
    </div>
  );
}
