import type { ReactNode } from 'react';
import { type NumberCardProps, NumberFacts } from '@/components/number/number-card';

interface NumberSheetProps extends Omit<NumberCardProps, 'note'> {
  /** In the record's unit, for programs. */
  readonly value: number;
  readonly note?: ReactNode;
}

/** A number at the head of its own page: the card of the articles, set large, with the same names, so that copying works on both. */
export function NumberSheet({ id, value, text, label, note, ...facts }: NumberSheetProps) {
  return (
    <div className="number-card number-sheet">
      <data className="card-value" value={String(value)}>
        {text}
      </data>
      <h1 className="card-label">{label}</h1>
      <p className="number-actions">
        <button type="button" className="button needs-script" data-copy-credit>
          Copy with credit
        </button>
        <a className="card-page" href={`/numbers/${id}/`} data-copy-link>
          Permanent link
        </a>
      </p>
      <NumberFacts {...facts} />
      {note ? <p className="card-note">{note}</p> : null}
    </div>
  );
}
