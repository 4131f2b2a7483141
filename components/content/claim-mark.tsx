import type { ReactNode } from 'react';

/** Words that state a quantity; the link leads to what was checked. */
export function ClaimMark({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <span className="claim" data-claim={id}>
      <a href={`#claim-${id}`}>{children}</a>
    </span>
  );
}
