import { type CardEvidence, describeEvidence } from '@/components/number/evidence';
import { formatDate } from '@/lib/citation/source-label';

interface EmbedNumberProps {
  /** Left out in a pinned edition: the card of its number speaks of today. */
  readonly id?: string | undefined;
  readonly value: number;
  /** The value with its unit. */
  readonly text: string;
  readonly label: string;
  readonly asOf: string;
  readonly evidence: CardEvidence;
  readonly basis?: string | undefined;
}

/** One number as a card to quote: the value, what it is, when it held and how firm it is. */
export function EmbedNumber({ id, value, text, label, asOf, evidence, basis }: EmbedNumberProps) {
  return (
    <div className="embed-quote">
      <h1>
        <data className="number embed-value" data-number={id} value={String(value)}>
          {text}
        </data>{' '}
        <span className="embed-label">{label}</span>
      </h1>
      <p className="embed-as-of">{tellAsOf(asOf, evidence, basis)}</p>
    </div>
  );
}

/** When a number held, how firm it is, and what is counted. */
export function tellAsOf(asOf: string, evidence: CardEvidence, basis: string | undefined): string {
  return [`As of ${formatDate(asOf)}`, describeEvidence(evidence), basis].filter(Boolean).join('; ');
}
