import { formatDate } from '@/lib/citation/source-label';
import { type InlineNode, inlineText } from '@/lib/inline/inline';

interface CorrectionNoteProps {
  /** Newest first; without any, nothing is shown. */
  readonly corrections: readonly {
    readonly id: string;
    readonly date: string;
    readonly said: string;
    readonly right: readonly InlineNode[];
  }[];
}

/** What was wrong and is right now, in sight of whoever reads the thing: article, section, chart, number, embed. Words alone: bare pages have no cards for numbers. */
export function CorrectionNote({ corrections }: CorrectionNoteProps) {
  if (corrections.length === 0) return null;
  return (
    <aside className="correction-note" aria-label={corrections.length === 1 ? 'Correction' : 'Corrections'}>
      {corrections.map(({ id, date, said, right }) => (
        <p key={id} data-correction={id}>
          <strong>
            Corrected on <time dateTime={date}>{formatDate(date)}</time>.
          </strong>{' '}
          We said: “{said}” {inlineText(right)} <a href={`/corrections/#${id}`}>All corrections</a>
        </p>
      ))}
    </aside>
  );
}
