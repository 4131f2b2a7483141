import type { ReactNode } from 'react';
import { formatDate } from '@/lib/citation/source-label';

export interface LinkedSource {
  /** Where the work stands on the web. */
  readonly url: string;
  /** Day on which it was read for this site. */
  readonly accessed: string;
  /** A copy in a web archive. */
  readonly archive?: { readonly url: string; readonly date: string } | undefined;
}

/**
 * A link to a source that says what a reader needs when the work has moved or changed: its address, the day on which it was read, and an
 * archived copy where one is known. The attributes are those of Robust Links.
 */
export function SourceLink({ url, accessed, archive, children }: LinkedSource & { readonly children: ReactNode }) {
  return (
    <a href={url} data-originalurl={url} data-versiondate={accessed} data-versionurl={archive?.url}>
      {children}
    </a>
  );
}

/** "Archived copy of 12 May 2025", where one is known. */
export function ArchiveLink({ archive }: { readonly archive: LinkedSource['archive'] }) {
  return archive ? (
    <>
      {' '}
      <a href={archive.url}>Archived copy of {formatDate(archive.date)}</a>.
    </>
  ) : null;
}
