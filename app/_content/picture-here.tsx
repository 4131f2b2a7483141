import { PictureBox } from '@/components/picture-box/picture-box';
import { figureWords, readSite } from '@/lib/content';
import { absolute } from './addresses';

/** The box that gives a figure's picture in other sizes and colors. */
export function PictureHere({ id }: { readonly id: string }) {
  const site = readSite();
  const { author, license } = site.info;
  return <PictureBox id={id} words={{ ...figureWords(site, id), author, license, address: absolute(`/figures/${id}/`) }} />;
}
