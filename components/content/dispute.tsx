import type { ReactNode } from 'react';

/** A box for a disagreement between sources: who says what, why they differ, which we use. */
export function Dispute({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="dispute" aria-label={title}>
      <p className="box-title">
        <span className="box-kind">Sources differ</span> {title}
      </p>
      {children}
    </section>
  );
}
