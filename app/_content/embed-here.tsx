import { EmbedBox } from '@/components/embed-box/embed-box';
import { readSite } from '@/lib/content';
import { frameParts } from '@/lib/embed/frame-code';
import { describeEmbed } from './embed-facts';

interface EmbedHereProps {
  readonly kind: 'figure' | 'instrument' | 'number';
  readonly id: string;
}

/** The box "Embed this …". A figure that readers can set is embedded as its instrument. */
export function EmbedHere({ kind, id }: EmbedHereProps) {
  const { frame, paste } = describeEmbed(readSite(), id);
  return <EmbedBox id={id} noun={kind} parts={frameParts(frame)} paste={paste} address={`/embed/${id}/`} pinned={frame.pinned} />;
}
