import type { ReactNode } from 'react';

interface CopyBlockProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Words to take away as they stand. */
export function CopyBlock({ id, title, children }: CopyBlockProps) {
  return (
    <figure className="copy-block">
      <figcaption>{title}</figcaption>
      <blockquote id={id}>{children}</blockquote>
      <button type="button" className="card-copy needs-script" data-copy-from={id} aria-label={`Copy: ${title}`}>
        Copy
      </button>
    </figure>
  );
}
