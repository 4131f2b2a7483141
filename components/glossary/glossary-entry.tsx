import { Inline } from '@/components/content/inline';
import { sourceShort } from '@/lib/citation/source-label';
import type { InlineNode } from '@/lib/inline/inline';
import type { Source } from '@/lib/schema/source';

interface GlossaryEntryProps {
  readonly id: string;
  readonly term: string;
  readonly definition: readonly InlineNode[];
  readonly sources: readonly Source[];
  readonly uses: readonly { readonly page: string; readonly part?: string | undefined; readonly address: string }[];
}

/** A word, what it means, what that rests on, and where the site uses it. */
export function GlossaryEntry({ id, term, definition, sources, uses }: GlossaryEntryProps) {
  // The first place on each page is enough to lead there.
  const pages = uses.filter(({ page }, index) => uses.findIndex((other) => other.page === page) === index);
  return (
    <div id={id} className="term-card">
      <dt>{term}</dt>
      <dd>
        <p>
          <Inline nodes={definition} plain />
        </p>
        <p className="term-facts">
          Source:{' '}
          {sources.map((source, index) => (
            <span key={source.key}>
              {index > 0 ? '; ' : ''}
              <a href={`/sources/#${source.key}`}>{sourceShort(source)}</a>
            </span>
          ))}
          .
          {pages.length > 0 && (
            <>
              {' '}
              Used in{' '}
              {pages.map(({ page, address }, index) => (
                <span key={address}>
                  {index > 0 ? '; ' : ''}
                  <a href={address}>{page}</a>
                </span>
              ))}
              .
            </>
          )}
        </p>
      </dd>
    </div>
  );
}
