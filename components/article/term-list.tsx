import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';

export interface TermEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: readonly InlineNode[];
}

/** Terms that a page marks, with their definitions; the marks lead here. */
export function TermList({ terms }: { readonly terms: readonly TermEntry[] }) {
  return (
    <dl className="term-list">
      {terms.map(({ id, term, definition }) => (
        <div key={id} id={`term-${id}`} className="term-card">
          <dt>{term}</dt>
          <dd>
            <Inline nodes={definition} plain />
          </dd>
        </div>
      ))}
    </dl>
  );
}
