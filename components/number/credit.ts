import { formatDate } from '@/lib/citation/source-label';
import type { CardSource } from './card-facts';

export type CardEvidence = 'reported' | 'estimate' | 'computed' | 'single-source' | 'disputed';

/** What a reader should know about how firm a value is. */
export function describeEvidence(evidence: CardEvidence): string {
  return {
    reported: 'as printed by the producer',
    estimate: 'an estimate by its producer',
    computed: 'worked out here from the producer’s figures',
    'single-source': 'one source only',
    disputed: 'disputed: see the note',
  }[evidence];
}

interface Creditable {
  readonly text: string;
  readonly label: string;
  readonly sources: readonly CardSource[];
  readonly locator?: string | undefined;
  readonly asOf: string;
  readonly evidence: CardEvidence;
}

/** What "Copy with credit" puts on the clipboard, but for the address, which the shell adds. */
export function creditText({ text, label, sources, locator, asOf, evidence }: Creditable): string {
  const source = sources.map(({ producer, title }) => (title.includes(producer) ? title : `${producer}, ${title}`)).join('; ');
  const doubt = evidence === 'reported' ? '' : ` (${describeEvidence(evidence)})`;
  return `${text}: ${label}${doubt}. As of ${formatDate(asOf)}. Source: ${[source, locator].filter(Boolean).join(', ')}. Via Seventeen`;
}
