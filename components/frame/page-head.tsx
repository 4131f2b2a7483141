import type { ReactNode } from 'react';

/** Title and opening sentence of a page that is not an article. */
export function PageHead({ title, standfirst }: { readonly title: ReactNode; readonly standfirst?: ReactNode }) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
    </header>
  );
}
