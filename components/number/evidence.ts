export type CardEvidence = 'reported' | 'estimate' | 'computed' | 'single-source' | 'disputed';

/** What a reader should know about how firm a value is. The shell leaves "as printed…" out of a credit line. */
export function describeEvidence(evidence: CardEvidence): string {
  return {
    reported: 'as printed by the producer',
    estimate: 'an estimate by its producer',
    computed: 'worked out here from the producer’s figures',
    'single-source': 'one source only',
    disputed: 'disputed: its page says who differs, and why',
  }[evidence];
}
