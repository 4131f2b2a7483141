import { Inline } from '@/components/content/inline';
import { formatDate } from '@/lib/citation/source-label';
import type { InlineNode } from '@/lib/inline/inline';

export interface OtherValue {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly producer: string;
  readonly asOf: string;
  readonly why: readonly InlineNode[];
}

/** Who says otherwise, and why the values differ. */
export function OtherValues({ values }: { readonly values: readonly OtherValue[] }) {
  return (
    <ul className="other-values">
      {values.map(({ id, text, label, producer, asOf, why }) => (
        <li key={id} id={`other-${id}`}>
          <p className="other-value">
            <a href={`/numbers/${id}/`}>{text}</a>
          </p>
          <p className="other-label">
            {label}. {label.includes(producer) ? '' : `${producer}, `}
            {label.includes(producer) ? 'As' : 'as'} of {formatDate(asOf)}.
          </p>
          <p>
            <Inline nodes={why} />
          </p>
        </li>
      ))}
    </ul>
  );
}
