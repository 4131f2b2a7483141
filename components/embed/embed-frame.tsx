import type { ReactNode } from 'react';
import { Logo } from '@/components/frame/logo';

interface EmbedFrameProps {
  readonly id: string;
  readonly kind: string;
  readonly children: ReactNode;
  /** Corrections, and what has changed since; above the credit, in sight. */
  readonly note?: ReactNode;
  /** "Source: U.S. Geological Survey". */
  readonly source: string;
  readonly credit: EmbedCreditProps;
}

/** A bare page: the thing, and under it, always in sight, where it comes from and whose work it is. */
export function EmbedFrame({ id, kind, children, note, source, credit }: EmbedFrameProps) {
  return (
    <main className="embed" data-embed={id} data-embed-kind={kind}>
      {children}
      {note}
      <div className="embed-foot">
        <p className="embed-source">{source}</p>
        <EmbedCredit {...credit} />
      </div>
    </main>
  );
}

interface EmbedCreditProps {
  /** "Chart", "Number". */
  readonly what: string;
  readonly site: string;
  readonly license: { readonly name: string; readonly url: string };
  /** Permanent page, from the root of the site, and as it is read aloud. */
  readonly address: string;
  readonly shownAddress: string;
}

function EmbedCredit({ what, site, license, address, shownAddress }: EmbedCreditProps) {
  return (
    <p className="embed-credit" data-credit>
      <Logo />
      <span>
        {what}: {site},{' '}
        <a href={license.url} target="_blank" rel="noopener license">
          {license.name}
        </a>{' '}
        ·{' '}
        <a href={address} target="_blank" rel="noopener" className="embed-link">
          {shownAddress}
        </a>
      </span>
    </p>
  );
}
