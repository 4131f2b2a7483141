import type { ReactNode } from 'react';

/** A side note; in the margin where the screen is wide. */
export function Aside({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <aside className="aside" aria-label={title}>
      <p className="box-title">{title}</p>
      {children}
    </aside>
  );
}
