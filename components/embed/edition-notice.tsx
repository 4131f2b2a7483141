import type { PinnedThing } from '@/lib/embed/edition-notice';

interface EditionNoticeProps {
  readonly thing: PinnedThing;
  /** What was known when the page was built; empty when nothing is newer. */
  readonly said: string;
  /** Address that tells it today: the page may be a copy, or kept by a browser. */
  readonly latest: string;
}

/** One line on later editions; the script of bare pages brings it up to date. */
export function EditionNotice({ thing: { list, id, edition }, said, latest }: EditionNoticeProps) {
  return (
    <p className="embed-notice" role="status" data-pinned={id} data-list={list} data-edition={edition} data-latest={latest}>
      {said}
    </p>
  );
}
