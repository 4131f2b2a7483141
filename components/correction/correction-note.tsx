import { Inline } from '@/components/content/inline';
import { formatDate } from '@/lib/citation/source-label';
import type { InlineNode } from '@/lib/inline/inline';

interface CorrectionNoteProps {
  /** Newest first; without any, nothing is shown. */
  readonly corrections: readonly {
    readonly id: string;
    readonly date: string;
    readonly said: string;
    readonly right: readonly InlineNode[];
  }[];
}

/** What was wrong and is right now, in sight of whoever reads the thing: article, section, chart, number, embed. */
export function CorrectionNote({ corrections }: CorrectionNoteProps) {
  if (corrections.length === 0) return null;
  return (
    <aside className="correction-note" aria-label={corrections.length === 1 ? 'Correction' : 'Corrections'}>
      {corrections.map(({ id, date, said, right }) => (
        <p key={id} data-correction={id}>
          <strong>
            Corrected on <time dateTime={date}>{formatDate(date)}</time>.
          </strong>{' '}
          We said: “{said}” <Inline nodes={right} plain /> <a href={`/corrections/#${id}`}>All corrections</a>
        </p>
      ))}
    </aside>
  );
}
