import type { ReactNode } from 'react';

interface ClaimMarkProps {
  readonly id: string;
  /** Id for the pages of the numbers behind it to lead to. */
  readonly landing?: string | undefined;
  readonly children: ReactNode;
}

/** Words that state a quantity; the link leads to what was checked. */
export function ClaimMark({ id, landing, children }: ClaimMarkProps) {
  return (
    <span id={landing} className="claim" data-claim={id}>
      <a href={`#claim-${id}`}>{children}</a>
    </span>
  );
}
