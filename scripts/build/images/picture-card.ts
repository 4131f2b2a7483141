import { pictureSize, placePicture } from '@/lib/figure/standalone';
import { scaleBeside } from '@/lib/picture/card-layout';
import { bottom, type CommonWords, drawFoot, drawSheet, firstFit, innerWidth, margin, type Pen, setText, size, sizesFrom } from './canvas';

/** A figure's drawing in both sizes. */
interface Picture {
  readonly wide: string;
  readonly narrow: string;
}

type Words = CommonWords & { readonly subtitle?: string };

/** A picture with its title: beside it or below it, the drawing that comes out largest. */
export function drawPictureCard(pen: Pen, words: Words, picture: Picture): string {
  const title = setText(pen, words.title, { face: 'title', width: innerWidth, height: 106, sizes: sizesFrom(46, 28), leading: 1.12 });
  const below = placeBelow(picture.wide, 168 + title.height + 14);
  const [narrow, wide] = [placeBeside(picture.narrow), placeBeside(picture.wide)];
  if (Math.max(narrow.scale, wide.scale) >= below.scale)
    return narrow.scale >= wide.scale ? drawBeside(pen, words, picture.narrow, narrow) : drawBeside(pen, words, picture.wide, wide);
  // The picture lies on the sheet itself: its own paper is the sheet's.
  const tokens = { ...pen.tokens, card: pen.tokens.paper ?? '' };
  const body = [title.draw(margin, 168), placePicture(picture.wide, tokens, below.x, below.y, below.scale), drawFoot(pen, words.credit)];
  return drawSheet(pen, words, body.join(''));
}

function drawBeside(pen: Pen, words: Words, drawing: string, { left, width, x, y, scale }: ReturnType<typeof placeBeside>): string {
  const { tokens } = pen;
  const column = left - margin - 40;
  const panel = `<rect x="${left}" y="40" width="${width}" height="546" rx="14" fill="${tokens.card}" stroke="${tokens.rule}" stroke-width="2"/>`;
  const picture = panel + placePicture(drawing, tokens, x, y, scale);
  return drawSheet(pen, words, setColumn(pen, words, column) + picture + drawFoot(pen, words.credit, column, 92), column);
}

/** Title and words under it; a title that leaves no room for the words stands alone. */
function setColumn(pen: Pen, { title, subtitle }: Words, width: number): string {
  const setTitle = (size: number) => setText(pen, title, { face: 'title', width, height: 290, sizes: [size], leading: 1.12 });
  const setBoth = (size: number) => {
    const head = setTitle(size);
    const top = 182 + head.height + 14;
    const block = { face: 'ui', width, height: 484 - top, sizes: sizesFrom(24, 18), leading: 1.3, color: pen.tokens.muted } as const;
    return head.draw(margin, 182) + setText(pen, subtitle ?? '', block).draw(margin, top);
  };
  try {
    return firstFit(sizesFrom(50, 28), setBoth);
  } catch {
    return firstFit(sizesFrom(50, 24), setTitle).draw(margin, 182);
  }
}

function placeBeside(drawing: string) {
  const { width, height } = pictureSize(drawing);
  const scale = scaleBeside(drawing);
  const panel = width * scale + 40;
  const left = size.width - margin + 24 - panel;
  return { scale, left, width: panel, x: left + 20, y: 40 + (546 - height * scale) / 2 };
}

function placeBelow(wide: string, top: number) {
  const { width, height } = pictureSize(wide);
  const room = bottom - top;
  const scale = Math.min(innerWidth / width, room / height);
  return { scale, x: margin + (innerWidth - width * scale) / 2, y: top + (room - height * scale) / 2 };
}
