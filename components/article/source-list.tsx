import type { Source } from '@/lib/schema/source';
import { SourceEntry } from './source-entry';

interface SourceListProps {
  readonly sources: readonly Source[];
  /** Also what was read of each, where there is room for it. */
  readonly note?: boolean;
  readonly className?: string;
}

/** Numbered sources; the marks in the text lead to their entries. */
export function SourceList({ sources, note = false, className }: SourceListProps) {
  return (
    <ol className={className}>
      {sources.map((source) => (
        <li key={source.key} id={`source-${source.key}`}>
          <SourceEntry source={source} note={note} />
        </li>
      ))}
    </ol>
  );
}

/** The sources of a page behind a fold, at its foot. */
export function FoldedSources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <details className="source-list">
      <summary>
        <h2>Sources ({sources.length})</h2>
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}
