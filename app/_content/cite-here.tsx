import type { ReactNode } from 'react';
import { CiteBox } from '@/components/cite/cite-box';
import type { CitableKind } from '@/lib/citation/citable';
import { readCitation } from '@/lib/content';

interface CiteHereProps {
  readonly kind: CitableKind;
  readonly id: string;
  /** How to cite a part of it. */
  readonly children?: ReactNode;
}

/** The box "Cite this …" of a thing. */
export function CiteHere({ kind, id, children }: CiteHereProps) {
  return (
    <CiteBox kind={kind} id={id} citation={readCitation(kind, id)}>
      {children}
    </CiteBox>
  );
}
