import { CiteBox } from '@/components/cite/cite-box';
import type { CitableKind } from '@/lib/citation/citable';
import { readCitation } from '@/lib/content';

/** The box "Cite this …" of a thing. */
export function CiteHere({ kind, id }: { readonly kind: CitableKind; readonly id: string }) {
  return <CiteBox kind={kind} id={id} citation={readCitation(kind, id)} />;
}
