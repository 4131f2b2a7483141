import { Inline } from '@/components/content/inline';
import type { InlineNode } from '@/lib/inline/inline';

interface AssignListProps {
  /** Addresses stand in full: they are made to be pasted elsewhere. */
  readonly ways: readonly { readonly label: string; readonly address: string; readonly use?: readonly InlineNode[] }[];
}

/** Addresses to hand out, each with a button that copies it. */
export function AssignList({ ways }: AssignListProps) {
  return (
    <ul className="assign-list">
      {ways.map(({ label, address, use }) => (
        <li key={address}>
          <p>
            <a href={address}>{label}</a>
            {use && (
              <>
                . <Inline nodes={use} plain />
              </>
            )}
          </p>
          <p className="assign-address">
            <code>{address}</code>{' '}
            <button type="button" className="plain-button needs-script" data-copy-text={address} aria-label={`Copy the address: ${label}`}>
              Copy
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
