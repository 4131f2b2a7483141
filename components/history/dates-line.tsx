import { formatDate } from '@/lib/citation/source-label';

export interface DatesLineProps {
  /** From the stored editions; without dates it was never released. */
  readonly dates: { readonly published?: string; readonly updated?: string; readonly draft?: 'new' | 'changed' };
}

/** "Published 23 November 2026, updated 4 March 2027": true dates, or that there are none yet. */
export function DatesLine({ dates: { published, updated, draft } }: DatesLineProps) {
  if (!published) return <span data-draft="new">Draft, not yet released</span>;
  return (
    <>
      Published <time dateTime={published}>{formatDate(published)}</time>
      {updated && updated !== published && (
        <>
          , updated <time dateTime={updated}>{formatDate(updated)}</time>
        </>
      )}
      {draft === 'changed' && <span data-draft="changed">; with changes that are not yet released</span>}
    </>
  );
}
