import { formatDate } from '@/lib/citation/source-label';

interface SectionCardViewProps {
  readonly kind: 'article' | 'lesson' | 'page';
  /** Title of what the section stands in. */
  readonly document: string;
  readonly title: string;
  readonly sentence: string;
  /** Where the section stands now. */
  readonly address: string;
  readonly factsCheckedTo?: string | undefined;
  readonly number?: { readonly id: string; readonly text: string; readonly label: string; readonly asOf: string } | undefined;
}

/** What a section has to say, in one sentence and one number, with the link that leads on to it. */
export function SectionCardView({ kind, document, title, sentence, address, factsCheckedTo, number }: SectionCardViewProps) {
  const from = kind === 'page' ? 'From' : `From the ${kind}`;
  return (
    <div className="page">
      <article className="text-page section-card">
        <header className="page-head">
          <p className="kicker">
            <span>
              {from} “{document}”
            </span>{' '}
            {factsCheckedTo ? <span>facts checked to {formatDate(factsCheckedTo)}</span> : null}
          </p>
          <h1>{title}</h1>
        </header>
        <blockquote cite={address}>
          <p>{sentence}</p>
        </blockquote>
        {number ? (
          <p className="section-card-number">
            <a href={`/numbers/${number.id}/`}>{number.text}</a>: {number.label}. As of {formatDate(number.asOf)}.
          </p>
        ) : null}
        <p>
          <a className="button" data-forward-page href={address}>
            Read the section
          </a>
        </p>
      </article>
    </div>
  );
}
