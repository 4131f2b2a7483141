import { CorrectionNote } from '@/components/correction/correction-note';
import { EditionNotice } from '@/components/embed/edition-notice';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { EmbedNumber } from '@/components/embed/embed-number';
import { PinnedFigure } from '@/components/embed/pinned-figure';
import { formatDate } from '@/lib/citation/source-label';
import { type Pinned, readLatest } from '@/lib/content';
import { tellNotice } from '@/lib/embed/edition-notice';
import { absolute } from './addresses';

/** The bare page of a figure or number as it stood in one edition; what has changed since, it says itself. */
export function PinnedPage({ pinned }: { readonly pinned: Pinned }) {
  const { id, kind, edition, sources, about, address, thing, corrections } = pinned;
  const locator = pinned.kind === 'number' && pinned.locator ? `, ${pinned.locator}` : '';
  return (
    <EmbedFrame
      id={id}
      kind={kind}
      source={`Source: ${sources.join('; ')}${locator}`}
      credit={{
        what: `Edition of ${formatDate(edition)}`,
        site: about.name,
        license: about.license,
        address,
        shownAddress: absolute(address).replace(/^https?:\/\//, ''),
      }}
      note={
        <>
          <EditionNotice
            thing={thing}
            said={tellNotice(readLatest(), thing) ?? ''}
            latest={`${process.env.BASE_PATH ?? ''}/editions/latest.json`}
          />
          <CorrectionNote corrections={corrections} />
        </>
      }
    >
      {pinned.kind === 'number' ? (
        <EmbedNumber {...pinned} id={undefined} label={pinned.title} asOf={pinned.as_of} />
      ) : (
        <PinnedFigure {...pinned} />
      )}
    </EmbedFrame>
  );
}
