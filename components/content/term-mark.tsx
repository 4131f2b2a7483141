import type { ReactNode } from 'react';

/** A field term; the link leads to its definition at the foot of the page. */
export function TermMark({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <a className="term" data-term={id} href={`#term-${id}`}>
      {children}
    </a>
  );
}
