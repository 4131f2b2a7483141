import type { ReactNode } from 'react';

interface QuotationProps {
  readonly who: string;
  /** The citation mark. */
  readonly mark: ReactNode;
  readonly children: ReactNode;
}

/** Somebody's words, verbatim. */
export function Quotation({ who, mark, children }: QuotationProps) {
  return (
    <figure className="quotation">
      <blockquote>{children}</blockquote>
      <figcaption>
        {who}
        {mark}
      </figcaption>
    </figure>
  );
}
