import {
  bottom,
  type CommonWords,
  drawFoot,
  drawPaper,
  drawSheet,
  innerWidth,
  margin,
  type Pen,
  setText,
  size,
  sizesFrom,
  tileColors,
} from './canvas';
import { faceAttributes } from './typefaces';

// Share images that consist of words. A text that does not fit is an error.

/** Title and a few words: articles and lessons. */
export function drawTitleCard(pen: Pen, words: CommonWords & { readonly text: string }): string {
  const title = setText(pen, words.title, { face: 'title', width: innerWidth, height: 230, sizes: sizesFrom(86, 40), leading: 1.1 });
  const text = setText(pen, words.text, {
    face: 'text',
    width: innerWidth - 60,
    height: bottom - 218 - title.height,
    sizes: sizesFrom(36, 24),
    leading: 1.32,
    color: pen.tokens.muted,
  });
  const body = [title.draw(margin, 192), text.draw(margin, 192 + title.height + 26), drawFoot(pen, words.credit)];
  return drawSheet(pen, words, body.join(''));
}

/** A section with its first sentence. */
export function drawSectionWords(pen: Pen, words: CommonWords & { readonly sentence: string }): string {
  const title = setText(pen, words.title, { face: 'title', width: innerWidth, height: 140, sizes: sizesFrom(64, 32), leading: 1.1 });
  const quote = setText(pen, words.sentence, {
    face: 'text',
    width: innerWidth - 40,
    height: bottom - 222 - title.height,
    sizes: sizesFrom(40, 22),
    leading: 1.34,
  });
  const top = 190 + title.height + 28;
  const line = `<rect x="${margin}" y="${top}" width="5" height="${Math.round(quote.height)}" fill="${pen.tokens.accent}"/>`;
  const body = [title.draw(margin, 186), line, quote.draw(margin + 34, top + 4), drawFoot(pen, words.credit)];
  return drawSheet(pen, words, body.join(''));
}

/** The site itself: its seventeen tiles with their symbols. */
export function drawSiteCard(pen: Pen, { name, tagline, credit }: { name: string; tagline: string; credit: string }): string {
  const { tokens } = pen;
  const [wide, high, gap] = [104, 112, 14];
  const tiles = tileColors(tokens).map(([symbol, color], index) => {
    const x = size.width - margin - 6 * wide - 5 * gap + (index % 6) * (wide + gap);
    const y = 128 + Math.floor(index / 6) * (high + gap);
    const word = `${symbol.charAt(0).toUpperCase()}${symbol.slice(1)}`;
    return `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="10" fill="${color}"/><text x="${x + wide / 2}" y="${y + 72}" text-anchor="middle" ${faceAttributes('title')} font-size="46" fill="${tokens['tile-ink']}">${word}</text>`;
  });
  const column = 360;
  const title = setText(pen, name, { face: 'title', width: column, height: 110, sizes: sizesFrom(92, 40) });
  const text = setText(pen, tagline, { face: 'text', width: column, height: 180, sizes: sizesFrom(46, 28), color: tokens.muted });
  const body = [title.draw(margin, 240), text.draw(margin, 360), ...tiles, drawFoot(pen, credit)];
  return drawPaper(pen, `${name}: ${tagline}`, body.join(''));
}
