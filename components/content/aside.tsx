import type { ReactNode } from 'react';

/** A side note; in the margin where the screen is wide. */
export function Aside({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="aside" role="note" aria-label={title}>
      <p className="box-title">{title}</p>
      {children}
    </div>
  );
}
