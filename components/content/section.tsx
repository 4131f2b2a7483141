import type { ReactNode } from 'react';

interface SectionProps {
  /** Permanent id. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of an article with its permanent link. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section data-section={id} aria-labelledby={id}>
      <h2 id={id}>
        {title} <HeadingLink id={id} title={title} hasCard />
      </h2>
      {children}
    </section>
  );
}

/** A heading inside a section. */
export function Subheading({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <h3 id={id}>
      {title} <HeadingLink id={id} title={title} />
    </h3>
  );
}

interface HeadingLinkProps {
  readonly id: string;
  readonly title: string;
  /** Sections have a card at `/s/<id>/`, which is what is copied: it follows the section wherever it moves. */
  readonly hasCard?: boolean;
}

/** A plain link without script; the shell makes it copy the address. */
export function HeadingLink({ id, title, hasCard = false }: HeadingLinkProps) {
  return (
    <a className="heading-link" href={`#${id}`} data-copy-link={hasCard ? `s/${id}/` : ''}>
      <span className="visually-hidden">Link to “{title}”</span>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path
          d="M6.5 9.5 9.5 6.5M7 4.5l1.2-1.2a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5l-1.2 1.2a2.8 2.8 0 0 1-4-4L5 7.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
    </a>
  );
}
