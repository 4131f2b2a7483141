import { type Frame, pictureSize } from '@/lib/figure/standalone';

/** Room for a drawing beside the title of a share image of 1200 by 630. */
export const besideRoom: Frame = { width: 600, height: 514 };

/** Below this scale a drawing's letters are too small for a preview; a number set large says more. */
const legibleScale = 0.75;

/** How large a drawing comes out beside the title. */
export function scaleBeside(drawing: string): number {
  const { width, height } = pictureSize(drawing);
  return Math.min(besideRoom.width / width, besideRoom.height / height);
}

/** Whether a figure can be read on a share image in at least one of its drawings. */
export function isLegibleOnCard({ wide, narrow }: { readonly wide: string; readonly narrow: string }): boolean {
  return Math.max(scaleBeside(narrow), scaleBeside(wide)) >= legibleScale;
}
